package org.jixiao.text;

import java.util.Arrays;

/**
 * Strings by their characters; a search walks along the text once, however many strings start
 * alike. Filled first, then only read.
 */
final class Trie {

  private static final int NONE = -1;
  private static final int PAGE = 256;
  private static final int FEW = 6;

  private char[][] keys = new char[16][];
  private int[][] targets = new int[16][];
  private int[] values = new int[16];
  private int size;
  private final int[][] firsts = new int[Character.MAX_VALUE / PAGE + 1][];

  Trie() {
    node();
  }

  private int node() {
    if (size == values.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    keys[size] = new char[0];
    targets[size] = new int[0];
    values[size] = NONE;
    return size++;
  }

  /** Adds a string that stands for {@code value} ≥ 0, unless it stands for one already. */
  void add(String string, int value) {
    int node = 0;
    for (int i = 0; i < string.length(); i++) node = child(node, string.charAt(i));
    if (values[node] == NONE) values[node] = value;
    first(string.charAt(0));
  }

  private void first(char c) {
    if (firsts[c / PAGE] == null) firsts[c / PAGE] = new int[PAGE];
    firsts[c / PAGE][c % PAGE] = targets[0][Arrays.binarySearch(keys[0], c)];
  }

  private int child(int node, char c) {
    int at = Arrays.binarySearch(keys[node], c);
    if (at >= 0) return targets[node][at];
    int place = -at - 1;
    int child = node();
    keys[node] = inserted(keys[node], place, c);
    targets[node] = inserted(targets[node], place, child);
    return child;
  }

  private static char[] inserted(char[] array, int place, char c) {
    char[] longer = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, place, longer, place + 1, array.length - place);
    longer[place] = c;
    return longer;
  }

  private static int[] inserted(int[] array, int place, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, place, longer, place + 1, array.length - place);
    longer[place] = value;
    return longer;
  }

  /** The value of the longest string at {@code at} that ends by {@code end}, or -1. */
  int longest(String text, int at, int end) {
    if (at >= end) return NONE;
    int node = begin(text.charAt(at));
    int found = NONE;
    for (int i = at + 1; node > 0; i++) {
      if (values[node] != NONE) found = values[node];
      if (i == end) break;
      node = next(node, text.charAt(i));
    }
    return found;
  }

  /** The node of a first character, or 0. */
  private int begin(char c) {
    int[] page = firsts[c / PAGE];
    return page == null ? 0 : page[c % PAGE];
  }

  /** The node after another, or 0; most have few, and those are looked through in turn. */
  private int next(int node, char c) {
    char[] known = keys[node];
    if (known.length > FEW) {
      int at = Arrays.binarySearch(known, c);
      return at < 0 ? 0 : targets[node][at];
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] == c) return targets[node][i];
    }
    return 0;
  }

  /** Marks in {@code reached} where the strings at {@code at} end, counted from {@code start}. */
  void mark(String text, int start, int at, int end, boolean[] reached) {
    if (at >= end) return;
    int node = begin(text.charAt(at));
    for (int i = at + 1; node > 0; i++) {
      if (values[node] != NONE) reached[i - start] = true;
      if (i == end) break;
      node = next(node, text.charAt(i));
    }
  }
}
