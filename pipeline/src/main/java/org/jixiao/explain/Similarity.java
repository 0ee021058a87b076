package org.jixiao.explain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How much two names look alike, by the pairs of characters that they share. */
public final class Similarity {
  /** Below this, two names have nothing to do with each other. */
  private static final int LEAST_PERCENT = 20;

  /** From this on, one may be the other misspelled. */
  private static final int ALIKE_PERCENT = 45;

  private static final int MOST_ALIKE = 2;

  private Similarity() {}

  /** A name without blanks and underscores, in half-width small letters. */
  static String plain(String name) {
    if (name.chars().allMatch(Similarity::isPlain)) return name;
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_]", "");
  }

  /** The most usual characters, of which a million names need not be normalized. */
  private static boolean isPlain(int c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.';
  }

  /** The names most like {@code name}, best first; of equally good ones those that come first. */
  public static List<String> nearest(String name, List<String> among, int most) {
    record Rated(String name, int percent, int order) {}
    return IntStream.range(0, among.size())
        .mapToObj(i -> new Rated(among.get(i), percent(name, among.get(i)), i))
        .filter(rated -> rated.percent() >= LEAST_PERCENT)
        .sorted(Comparator.comparing(Rated::percent).reversed().thenComparing(Rated::order))
        .limit(most)
        .map(Rated::name)
        .toList();
  }

  /** The names that {@code name} may be a misspelling of, best first; one or two, or none. */
  public static List<String> alike(String name, List<String> among) {
    return nearest(name, among, MOST_ALIKE).stream()
        .filter(known -> percent(name, known) >= ALIKE_PERCENT)
        .toList();
  }

  /** Dice's coefficient of the character pairs of both, from 0 to 100. */
  static int percent(String one, String other) {
    Set<String> mine = pairs(plain(one));
    Set<String> theirs = pairs(plain(other));
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    return all == 0 ? 0 : 200 * mine.size() / all;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    String padded = " " + name + " ";
    for (int i = 0; i + 2 <= padded.length(); i++) pairs.add(padded.substring(i, i + 2));
    return pairs;
  }
}
