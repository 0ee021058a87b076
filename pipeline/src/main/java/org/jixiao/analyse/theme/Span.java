package org.jixiao.analyse.theme;

/** Characters from {@code from} to before {@code to} that are qualified alike. */
record Span(int from, int to) {
  boolean holds(int position) {
    return from <= position && position < to;
  }
}
