package org.jixiao.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines that belong to the page and not to the text: page numbers, running headers. */
final class Furniture {

  private static final int NEAREST_PAGES = 6;
  private static final int HEADER_TIMES = 3;
  private static final int PAGE_TURNS = 2;
  private static final int FIRST_LINES = 6;
  private static final int SHORTEST_HEADER = 8;
  private static final int LONGEST_HEADER = 60;
  private static final int LONGEST_PAGE_NUMBER = 24;
  private static final int LONGEST_NUMBER = 3;

  private final String document;
  private final List<Line> lines;
  private final String[] squeezed;
  private final BitSet found = new BitSet();

  private Furniture(String document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    this.squeezed =
        lines.stream()
            .map(line -> Squeezed.of(document, line, LONGEST_HEADER))
            .toArray(String[]::new);
  }

  /** The line without blanks, or null when it is longer than that. */
  private String squeezed(int index, int most) {
    String text = squeezed[index];
    return text == null || text.length() > most ? null : text;
  }

  /** The indexes of such lines. */
  static BitSet of(String document, List<Line> lines) {
    Furniture furniture = new Furniture(document, lines);
    furniture.markPageNumbers();
    furniture.markBareNumbers();
    furniture.markHeaders();
    PageTurns.mark(document, lines, furniture.found);
    furniture.markRulers();
    return furniture.found;
  }

  private void markPageNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      String text = squeezed(i, LONGEST_PAGE_NUMBER);
      if (text != null && isPageNumber(text)) found.set(i);
    }
  }

  private static boolean isPageNumber(String text) {
    String inner = strip(text, "-—_·.*");
    if (inner.length() < text.length() && isShortNumber(inner)) return true;
    if (text.startsWith("第") && text.indexOf('页') > 1) return onlyOf(text, "第页共总，/");
    if (text.startsWith("共") && text.indexOf('页') > 1) return onlyOf(text, "第页共总，/");
    int slash = text.indexOf('/');
    return slash > 0
        && isShortNumber(text.substring(0, slash))
        && isShortNumber(text.substring(slash + 1))
        && Integer.parseInt(text.substring(0, slash))
            <= Integer.parseInt(text.substring(slash + 1));
  }

  private static boolean onlyOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && others.indexOf(c) < 0) return false;
    }
    return true;
  }

  /** Bare numbers are page numbers when they count up over the document. */
  private void markBareNumbers() {
    int previous = -1;
    int previousValue = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = squeezed(i, LONGEST_NUMBER);
      if (text == null || !isShortNumber(text)) continue;
      int value = Integer.parseInt(text);
      if (value == previousValue + 1 && i - previous >= NEAREST_PAGES && previous >= 0) {
        found.set(previous);
        found.set(i);
      }
      previous = i;
      previousValue = value;
    }
  }

  /**
   * The first print of a header may be the title, unless a page number stands beside it. What
   * follows a page number twice is a header.
   */
  private void markHeaders() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> beside = new HashMap<>();
    String[] keys = new String[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String key = headerKey(i);
      keys[i] = key;
      if (key == null) continue;
      counts.merge(key, 1, Integer::sum);
      if (i > 0 && found.get(i - 1)) beside.merge(key, 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String key = keys[i];
      boolean turned = i > 0 && found.get(i - 1) && beside.getOrDefault(key, 0) >= PAGE_TURNS;
      if (turned) found.set(i);
      if (key == null || counts.get(key) < HEADER_TIMES) continue;
      boolean first = seen.merge(key, 1, Integer::sum) == 1;
      if (!first || (i >= FIRST_LINES && (found.get(i - 1) || found.get(i + 1)))) found.set(i);
    }
  }

  private String headerKey(int index) {
    Line line = lines.get(index);
    if (line.isRow() || line.end() - line.start() > LONGEST_HEADER) return null;
    String text = squeezed[index];
    if (text == null || text.length() < SHORTEST_HEADER) return null;
    if (!Squeezed.hasWords(document, line)) return null;
    boolean prose = text.chars().anyMatch(c -> "。；：，、".indexOf(c) >= 0);
    if (text.chars().noneMatch(Character::isLetter)) return null;
    return prose || Markers.at(text, 0) != null ? null : strip(text, "0123456789-—第页");
  }

  /** Lines that only draw: dashes, bars, crosses. */
  private void markRulers() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean draws = line.end() - line.start() >= 3;
      for (int j = line.start(); draws && j < line.end(); j++) {
        char c = document.charAt(j);
        draws = "-—_=+|: \t".indexOf(c) >= 0 || (c >= '\u2500' && c <= '\u257f');
      }
      if (draws) found.set(i);
    }
  }

  private static boolean isShortNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String strip(String text, String ends) {
    int start = 0;
    int end = text.length();
    while (start < end && ends.indexOf(text.charAt(start)) >= 0) start++;
    while (end > start && ends.indexOf(text.charAt(end - 1)) >= 0) end--;
    return text.substring(start, end);
  }
}
