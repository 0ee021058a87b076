package org.jixiao.text;

import java.util.List;

/** A small set of words of one use. Immutable; words are folded. */
public final class Words {

  private final List<String> words;
  private final Trie trie = new Trie();
  private final int longest;

  public Words(List<String> words) {
    this.words = words.stream().map(Folding::fold).toList();
    for (int i = 0; i < this.words.size(); i++) trie.add(this.words.get(i), i);
    this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
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
      int length = at(text, i);
      if (length > 0 && i + length <= end) return i;
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

  /** The length of a word that ends at {@code end}, not before {@code start}; 0 when none does. */
  public int before(String text, int start, int end) {
    for (int length = Math.min(longest, end - start); length > 0; length--) {
      if (at(text, end - length) == length) return length;
    }
    return 0;
  }
}
