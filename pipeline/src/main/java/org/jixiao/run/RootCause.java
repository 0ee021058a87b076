package org.jixiao.run;

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
    return words.strip().replaceAll("\\s+", " ");
  }
}
