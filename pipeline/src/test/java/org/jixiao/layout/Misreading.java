package org.jixiao.layout;

/** A value that was read otherwise than printed, or where nothing was printed. */
record Misreading(String field, String printed, String read) {
  @Override
  public String toString() {
    return field + ": printed " + printed + ", read " + read;
  }
}
