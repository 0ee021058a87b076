package org.jixiao.analyse.theme;

/** A term found from {@code start} to {@code end} of a statement. */
record Occurrence(Term term, int start, int end) {

  int length() {
    return end - start;
  }

  /** The first part of a pair. */
  Occurrence head() {
    return new Occurrence(term, start, start + term.head().length());
  }

  boolean overlaps(Occurrence other) {
    return start < other.end && other.start < end;
  }

  boolean isInsideLonger(Occurrence other) {
    return other.start <= start && end <= other.end && other.length() > length();
  }

  /** Of two that overlap the longer goes first, of equally long ones the earlier. */
  boolean outranks(Occurrence other) {
    return length() != other.length() ? length() > other.length() : start < other.start;
  }
}
