package org.jixiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small set of words of one use. Immutable; words are folded. */
public final class Words {

  private final List<String> words;
  private final Trie trie = new Trie();
  private final int longest;
  private final BitSet lasts = new BitSet();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  public Words(List<String> words) {
    this.words = words.stream().map(Folding::fold).toList();
    for (int i = 0; i < this.words.size(); i++) trie.add(this.words.get(i), i);
    this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
    this.words.stream()
        .sorted(Comparator.comparingInt(word -> -word.length()))
        .forEach(this::addByLast);
  }

  private void addByLast(String word) {
    char last = word.charAt(word.length() - 1);
    lasts.set(last);
    byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(word);
  }

  /** The length of the longest word that starts at {@code at}, 0 when none does. */
  public int at(String text, int at) {
    int found = trie.longest(text, at, Math.min(text.length(), at + longest));
    return found < 0 ? 0 : words.get(found).length();
  }

  /**
   * Where the first word lies that starts at or after {@code start} and ends by {@code end}; -1.
   */
  public int firstIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (at(text, i, end) > 0) return i;
    }
    return -1;
  }

  public boolean isIn(String text, int start, int end) {
    return firstIn(text, start, end) >= 0;
  }

  public boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  public boolean starts(String text) {
    return at(text, 0) > 0;
  }

  /** The length of the longest word that starts at {@code at} and ends by {@code end}; or 0. */
  public int at(String text, int at, int end) {
    if (at >= end) return 0;
    int found = trie.longest(text, at, Math.min(end, at + longest));
    return found < 0 ? 0 : words.get(found).length();
  }

  /** The length of the longest word that ends at {@code end}, not before {@code start}; or 0. */
  public int before(String text, int start, int end) {
    if (end <= start || !lasts.get(text.charAt(end - 1))) return 0;
    for (String word : byLast.get(text.charAt(end - 1))) {
      int from = end - word.length();
      if (from >= start && text.startsWith(word, from)) return word.length();
    }
    return 0;
  }

  /** Where the words end that follow each other from {@code at} on. */
  public int skip(String text, int at, int end) {
    int i = at;
    for (int length = at(text, i, end); length > 0; length = at(text, i, end)) i += length;
    return i;
  }

  /** Where the words start that follow each other up to {@code end}. */
  public int skipBack(String text, int start, int end) {
    int i = end;
    for (int length = before(text, start, i); length > 0; length = before(text, start, i)) {
      i -= length;
    }
    return i;
  }
}
