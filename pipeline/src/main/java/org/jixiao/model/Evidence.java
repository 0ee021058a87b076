package org.jixiao.model;

/**
 * Where a value came from: {@code quote} is the document's text from {@code start} to {@code end},
 * white space aside.
 *
 * @param path of the value in the record, such as {@code /budget/original_yuan}
 * @param printed the number alone as printed, or null for words
 * @param unit of the number as printed, or null
 */
public record Evidence(String path, String quote, int start, int end, String printed, String unit) {
  public Evidence {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such slice: [" + start + ", " + end + ")");
    }
  }
}
