package org.jixiao.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small set of words of one use. Immutable; words are folded. */
public final class Words {

  private final Map<Character, List<String>> byFirst = new TreeMap<>();
  private final int longest;

  public Words(List<String> words) {
    int most = 0;
    for (String word : words) {
      String folded = Folding.fold(word);
      byFirst.computeIfAbsent(folded.charAt(0), c -> new ArrayList<>()).add(folded);
      most = Math.max(most, folded.length());
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(word -> -word.length())));
    this.longest = most;
  }

  /** The length of the longest word that starts at {@code at}, 0 when none does. */
  public int at(String text, int at) {
    if (at >= text.length()) return 0;
    List<String> words = byFirst.get(text.charAt(at));
    if (words == null) return 0;
    for (String word : words) {
      if (text.startsWith(word, at)) return word.length();
    }
    return 0;
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
