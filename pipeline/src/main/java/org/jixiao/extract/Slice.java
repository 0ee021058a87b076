package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** A piece of joined text. */
record Slice(int start, int end) {

  private static final String SENTENCE_ENDS = "。；！？\n";
  private static final String FULL_STOPS = "。！？\n";

  /** The sentences and half-sentences (；) of {@code [start, end)}, their final mark included. */
  static List<Slice> sentences(String text, int start, int end) {
    return cut(text, start, end, SENTENCE_ENDS);
  }

  /** The sentences of {@code [start, end)} that end with a full stop or their paragraph. */
  static List<Slice> fullSentences(String text, int start, int end) {
    return cut(text, start, end, FULL_STOPS);
  }

  private static List<Slice> cut(String text, int start, int end, String ends) {
    List<Slice> sentences = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (ends.indexOf(text.charAt(i)) < 0) continue;
      if (i + 1 > from + 1) sentences.add(new Slice(from, i + 1));
      from = i + 1;
    }
    if (from < end) sentences.add(new Slice(from, end));
    return sentences;
  }

  int length() {
    return end - start;
  }
}
