package org.jixiao.generate.text;

/** How paragraphs become lines. */
enum PageStyle {
  /** A line per paragraph. */
  FLOWING,
  /** A line per paragraph and a blank line after each. */
  SPACED,
  /** Lines of 20 to 40 characters. */
  WRAPPED,
  /** The same with a blank line after each. */
  WRAPPED_SPACED,
  /** The same with page numbers, also in the middle of sentences. */
  NUMBERED,
  /** The same with a running header and page numbers. */
  HEADED;

  boolean isWrapped() {
    return this != FLOWING && this != SPACED;
  }

  boolean isSpaced() {
    return this == SPACED || this == WRAPPED_SPACED;
  }

  boolean hasPages() {
    return this == NUMBERED || this == HEADED;
  }
}
