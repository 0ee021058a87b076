package org.jixiao.run;

import java.util.stream.Collectors;

/** What is at the bottom of a failure, in its own words, on one line. */
public final class RootCause {
  private RootCause() {}

  /** The words of the deepest cause that has any. */
  public static String words(Throwable failure) {
    String words = failure.toString();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) words = cause.getMessage();
      if (cause.getCause() == cause) break;
    }
    return onOneLine(words);
  }

  /** A text as one line, without the calls that a server's answer may have below it. */
  public static String onOneLine(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("\tat "))
        .collect(Collectors.joining(" "))
        .strip()
        .replaceAll("\\s+", " ");
  }
}
