package org.jixiao.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Adds a sentence with a number of its own to every problem and measure. Generated statements are
 * made of few phrases and repeat; what departments write hardly ever does.
 */
final class DistinctStatements {
  private static final String TEXT = "\"text\":\"";

  private long number;

  /** Copies records of JSON Lines, statements being the only objects in them that have a text. */
  void copy(Path from, Path to) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(from);
        BufferedWriter out = Files.newBufferedWriter(to)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(told(line));
        out.write('\n');
      }
    }
  }

  private String told(String line) {
    StringBuilder told = new StringBuilder(line.length() + 256);
    int copied = 0;
    for (int at = line.indexOf(TEXT); at >= 0; at = line.indexOf(TEXT, copied)) {
      int end = end(line, at + TEXT.length());
      told.append(line, copied, end).append("详见台账第").append(++number).append("号。");
      copied = end;
    }
    return told.append(line, copied, line.length()).toString();
  }

  /** The closing quotation mark of a string that begins before. */
  private static int end(String line, int from) {
    int at = from;
    while (line.charAt(at) != '"') at += line.charAt(at) == '\\' ? 2 : 1;
    return at;
  }
}
