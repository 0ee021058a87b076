package org.jixiao.layout;

/** A value that was read otherwise than printed, or where nothing was printed. */
record Misreading(Kind kind, String field, String printed, String read) {
  enum Kind {
    /** A figure, a name or the number of items that the text prints. */
    VALUE,
    /** The words of an item, or what the text implies without printing it: not counted. */
    REMARK
  }

  @Override
  public String toString() {
    return field + ": printed " + printed + ", read " + read;
  }
}
