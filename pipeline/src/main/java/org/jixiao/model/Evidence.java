package org.jixiao.model;

/**
 * Where a value came from: {@code quote} is the document's text from {@code start} to {@code end},
 * white space aside.
 *
 * @param path of the value in the record, such as {@code /budget/original_yuan}
 * @param printed the number alone as printed, or null for words
 * @param unit of the number as printed, or null
 * @param place in the document's own terms, or null when it has none
 */
public record Evidence(
    String path, String quote, int start, int end, String printed, String unit, Place place) {
  public Evidence {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such slice: [" + start + ", " + end + ")");
    }
  }

  /** Evidence in a document that has no places, such as plain text. */
  public Evidence(String path, String quote, int start, int end, String printed, String unit) {
    this(path, quote, start, end, printed, unit, null);
  }

  /** The same evidence at {@code other}. */
  public Evidence at(Place other) {
    return new Evidence(path, quote, start, end, printed, unit, other);
  }
}
