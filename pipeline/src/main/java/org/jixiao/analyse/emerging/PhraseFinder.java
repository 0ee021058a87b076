package org.jixiao.analyse.emerging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds which of many phrases begin at a place of a text. Immutable. */
final class PhraseFinder {
  private static final int NONE = -1;

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private int phrase = NONE;
  }

  /** By first character, so that most places of a text cost one look. */
  private final Node[] first = new Node[Character.MAX_VALUE + 1];

  /** Of distinct phrases, none empty; each is known by its place in the collection. */
  PhraseFinder(Collection<String> phrases) {
    int number = 0;
    for (String phrase : phrases) insert(phrase, number++);
  }

  private void insert(String phrase, int number) {
    char begin = phrase.charAt(0);
    if (first[begin] == null) first[begin] = new Node();
    Node node = first[begin];
    for (int i = 1; i < phrase.length(); i++) {
      node = node.next.computeIfAbsent(phrase.charAt(i), unused -> new Node());
    }
    node.phrase = number;
  }

  /** Every phrase that begins at {@code from}, the shortest first. */
  void beginningAt(String text, int from, IntConsumer phrase) {
    Node node = first[text.charAt(from)];
    for (int i = from + 1; node != null; i++) {
      if (node.phrase != NONE) phrase.accept(node.phrase);
      node = i < text.length() ? node.next.get(text.charAt(i)) : null;
    }
  }

  /** Every phrase at every place where it begins, left to right. */
  void in(String text, IntConsumer phrase) {
    for (int i = 0; i < text.length(); i++) beginningAt(text, i, phrase);
  }

  /** The length of the longest phrase that begins at {@code from}; 0 when none does. */
  int longestAt(String text, int from) {
    int longest = 0;
    Node node = first[text.charAt(from)];
    for (int i = from + 1; node != null; i++) {
      if (node.phrase != NONE) longest = i - from;
      node = i < text.length() ? node.next.get(text.charAt(i)) : null;
    }
    return longest;
  }

  boolean occursIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (longestAt(text, i) > 0) return true;
    }
    return false;
  }
}
