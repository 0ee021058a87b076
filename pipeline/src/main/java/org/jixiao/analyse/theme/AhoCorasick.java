package org.jixiao.analyse.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every occurrence of many words in one pass over a text: one table look-up per character
 * (Aho and Corasick, 1975), whatever the number of words. Characters that no word has share one
 * column.
 */
final class AhoCorasick {
  private static final int MOST_STATES = Character.MAX_VALUE;
  private static final int[] NOTHING = {};

  private final char[] columns = new char[Character.MAX_VALUE + 1];
  private final int width;
  private final char[] next;
  private final int[][] found;

  /** Of distinct words, none empty. */
  AhoCorasick(List<String> words) {
    width = numberColumns(words);
    List<char[]> trie = new ArrayList<>();
    List<int[]> ends = new ArrayList<>();
    grow(trie, ends);
    for (int i = 0; i < words.size(); i++) insert(words.get(i), i, trie, ends);
    found = ends.toArray(int[][]::new);
    link(trie);
    next = new char[trie.size() * width];
    for (int state = 0; state < trie.size(); state++) {
      System.arraycopy(trie.get(state), 0, next, state * width, width);
    }
  }

  private int numberColumns(List<String> words) {
    int last = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (columns[word.charAt(i)] == 0) columns[word.charAt(i)] = (char) ++last;
      }
    }
    return last + 1;
  }

  private void grow(List<char[]> trie, List<int[]> ends) {
    if (trie.size() > MOST_STATES) throw new IllegalArgumentException("too many words");
    trie.add(new char[width]);
    ends.add(NOTHING);
  }

  private void insert(String word, int number, List<char[]> trie, List<int[]> ends) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      char column = columns[word.charAt(i)];
      if (trie.get(state)[column] == 0) {
        trie.get(state)[column] = (char) trie.size();
        grow(trie, ends);
      }
      state = trie.get(state)[column];
    }
    ends.set(state, new int[] {number});
  }

  /** Breadth first: what a state lacks it takes from the state of its longest proper suffix. */
  private void link(List<char[]> trie) {
    char[] suffix = new char[trie.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (char child : trie.get(0)) {
      if (child != 0) queue.add((int) child);
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      char[] row = trie.get(state);
      char[] fallback = trie.get(suffix[state]);
      found[state] = joined(found[state], found[suffix[state]]);
      for (int column = 0; column < width; column++) {
        if (row[column] == 0) {
          row[column] = fallback[column];
        } else {
          suffix[row[column]] = fallback[column];
          queue.add((int) row[column]);
        }
      }
    }
  }

  private static int[] joined(int[] own, int[] shorter) {
    int[] all = Arrays.copyOf(own, own.length + shorter.length);
    System.arraycopy(shorter, 0, all, own.length, shorter.length);
    return all;
  }

  /** The state before the first character. */
  int start() {
    return 0;
  }

  int step(int state, char character) {
    return next[state * width + columns[character]];
  }

  /** The words that end in a state, by their numbers, the longest first. Not to be changed. */
  int[] found(int state) {
    return found[state];
  }
}
