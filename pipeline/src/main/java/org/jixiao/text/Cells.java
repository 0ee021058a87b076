package org.jixiao.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Line.Cell;

/**
 * Tells a table row from prose and cuts it into cells: at bars, at tabs, at wide gaps, or at single
 * blanks where the words are plainly columns.
 */
final class Cells {

  private static final String SENTENCE = "，。；：！？、“”";
  private static final int LONGEST_COLUMN_TITLE = 14;
  private static final int LONGEST_ALIGNED_LINE = 400;
  private static final int WIDEST_SPACE = 4;
  private static final int LONGEST_UNIT = 2;
  private static final int RICH_ROW = 3;

  private Cells() {}

  /** The cells of the line, or an empty list when it is prose. */
  static List<Cell> of(String document, int start, int end) {
    if (at(document, '|', start, end) >= 0 || folded(document, start, end)) {
      List<Cell> cells = byBars(document, start, end);
      if (cells.size() >= 2) return cells;
    }
    if (at(document, '\t', start, end) >= 0) {
      List<Cell> cells = byTabs(document, start, end);
      if (isAligned(document, cells) || isInner(document, start, cells)) return cells;
    }
    if (end - start > LONGEST_ALIGNED_LINE) return List.of();
    List<Cell> wide = spacedOut(document, byGaps(document, start, end));
    if (wide.size() >= 2 && isAligned(document, wide)) return parted(document, wide);
    List<Cell> words = spacedOut(document, byWords(document, start, end));
    return looksLikeColumns(document, words) ? words : List.of();
  }

  private static boolean folded(String document, int start, int end) {
    return at(document, '│', start, end) >= 0
        || at(document, '┃', start, end) >= 0
        || at(document, '｜', start, end) >= 0;
  }

  private static List<Cell> byBars(String document, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    int from = Folding.fold(document.charAt(start)) == '|' ? start + 1 : start;
    for (int i = from; i <= end; i++) {
      if (i < end && Folding.fold(document.charAt(i)) != '|') continue;
      if (i < end || from < end) cells.add(trimmed(document, from, i));
      from = i + 1;
    }
    return cells;
  }

  private static List<Cell> byTabs(String document, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i < end && document.charAt(i) != '\t') continue;
      cells.add(trimmed(document, from, i));
      from = i + 1;
    }
    return cells;
  }

  /** Cells between two blanks or more (one full-width blank counts as two). */
  private static List<Cell> byGaps(String document, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    int from = start;
    int i = start;
    while (i < end) {
      int gap = i;
      while (gap < end && Folding.isSpace(document.charAt(gap))) gap++;
      boolean cuts = Lines.width(document, i, gap) >= 2;
      if (gap > i && cuts) {
        cells.add(new Cell(from, i));
        from = gap;
      }
      i = Math.max(gap, i + 1);
    }
    cells.add(new Cell(from, end));
    return cells;
  }

  /** 合 计 is one word set wide: single characters side by side belong together. */
  private static List<Cell> spacedOut(String document, List<Cell> cells) {
    List<Cell> merged = new ArrayList<>();
    for (Cell cell : cells) {
      Cell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean letter =
          isLetter(document, cell) && last != null && cell.start() <= last.end() + WIDEST_SPACE;
      if (letter
          && isLetter(document, new Cell(last.end() - 1, last.end()))
          && isSpaced(document, last)) {
        merged.set(merged.size() - 1, new Cell(last.start(), cell.end()));
      } else {
        merged.add(cell);
      }
    }
    return merged;
  }

  private static boolean isLetter(String document, Cell cell) {
    return cell.end() - cell.start() == 1 && Character.isIdeographic(document.charAt(cell.start()));
  }

  /** A single character, or such characters with blanks between them. */
  private static boolean isSpaced(String document, Cell cell) {
    return isLetter(document, cell) || Folding.isSpace(document.charAt(cell.end() - 2));
  }

  /** 一级指标 二级指标 得分: words of several characters are cells though one blank parts them. */
  private static List<Cell> parted(String document, List<Cell> wide) {
    if (wide.size() < RICH_ROW) return wide;
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : wide) {
      int from = cell.start();
      for (int i = from + 1; i < cell.end(); i++) {
        if (!Folding.isSpace(document.charAt(i)) || !isParting(document, from, i, cell.end()))
          continue;
        cells.add(new Cell(from, i));
        from = i + 1;
      }
      cells.add(new Cell(from, cell.end()));
    }
    return cells;
  }

  /** Whether the blank at {@code at} has words on its left and words or a compared value behind. */
  private static boolean isParting(String document, int from, int at, int end) {
    int next = at + 1;
    while (next < end && !Folding.isSpace(document.charAt(next))) next++;
    Cell left = new Cell(from, at);
    Cell right = new Cell(at + 1, next);
    if (at - from < 2 || next - at <= 2 || !isTitle(document, left)) return false;
    if (has(document, left, SENTENCE) || has(document, right, SENTENCE)) return false;
    boolean compared = "≥≤<>＜＞".indexOf(document.charAt(at + 1)) >= 0;
    return compared || isTitle(document, right);
  }

  private static List<Cell> byWords(String document, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i < end && !Folding.isSpace(document.charAt(i))) continue;
      if (i > from) cells.add(new Cell(from, i));
      from = i + 1;
    }
    return cells;
  }

  /** Below a merged cell, whose tab comes first: a name and words beside it. */
  private static boolean isInner(String document, int start, List<Cell> cells) {
    if (start == 0 || document.charAt(start - 1) != '\t' || cells.size() != 2) return false;
    Cell name = cells.get(0);
    boolean named = name.end() - name.start() >= 2 && isTitle(document, name);
    return named && !has(document, name, SENTENCE) && !has(document, cells.get(1), "。；");
  }

  /** Wide gaps make columns when there are three of them, or a label and a number. */
  private static boolean isAligned(String document, List<Cell> cells) {
    if (cells.size() < 2) return false;
    for (Cell cell : cells) {
      if (has(document, cell, "。；")) return cells.size() >= 4;
    }
    return cells.size() >= 3 || isNumber(document, cells.get(1));
  }

  private static boolean looksLikeColumns(String document, List<Cell> words) {
    if (words.size() < 3) return false;
    int numbers = 0;
    int titles = 0;
    int numbered = 0;
    int longest = 0;
    for (int i = 0; i < words.size(); i++) {
      Cell word = words.get(i);
      if (has(document, word, SENTENCE)) return false;
      if (i > 0 && isUnit(document, word) && isNumber(document, words.get(i - 1))) return false;
      if (isNumber(document, word)) numbers++;
      else if (isTitle(document, word)) titles++;
      else if (isNumberedTitle(document, word)) numbered++;
      longest = Math.max(longest, word.end() - word.start());
    }
    boolean rich = numbers >= RICH_ROW && numbers + titles + numbered == words.size();
    return rich
        || (numbers >= 2 && numbers + titles == words.size())
        || (titles == words.size() && longest > 1);
  }

  /** 预算 780 万元 / 支出 771 万元: prose set with blanks around its numbers. */
  private static boolean isUnit(String document, Cell cell) {
    return document.charAt(cell.end() - 1) == '元' && cell.end() - cell.start() <= LONGEST_UNIT;
  }

  private static boolean isTitle(String document, Cell cell) {
    if (cell.end() - cell.start() > LONGEST_COLUMN_TITLE) return false;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = Folding.fold(document.charAt(i));
      if (c < 128 && c != '%' && c != '/') return false;
    }
    return true;
  }

  /** 12345热线运营, 二期LED改造: a name with digits or letters in it. */
  private static boolean isNumberedTitle(String document, Cell cell) {
    if (cell.end() - cell.start() > LONGEST_COLUMN_TITLE) return false;
    boolean word = false;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = document.charAt(i);
      if (!Character.isLetterOrDigit(c)) return false;
      word |= Character.isIdeographic(c);
    }
    return word;
  }

  /** A bare number, with separators, sign or percent, or a dash for none. */
  static boolean isNumber(String document, Cell cell) {
    if (cell.start() == cell.end()) return false;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = Folding.fold(document.charAt(i));
      if (!(c >= '0' && c <= '9') && "，.%-—/".indexOf(c) < 0) return false;
    }
    return true;
  }

  private static boolean has(String document, Cell cell, String any) {
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = Folding.fold(document.charAt(i));
      if (any.indexOf(c) >= 0 && !isSeparator(document, i)) return true;
    }
    return false;
  }

  /** The first place of {@code c} in {@code [start, end)}, or -1. */
  private static int at(String document, char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (document.charAt(i) == c) return i;
    }
    return -1;
  }

  private static boolean isSeparator(String document, int at) {
    return Folding.fold(document.charAt(at)) == '，'
        && at > 0
        && at + 1 < document.length()
        && Character.isDigit(document.charAt(at - 1))
        && Character.isDigit(document.charAt(at + 1));
  }

  private static Cell trimmed(String document, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Folding.isSpace(document.charAt(start))) start++;
    while (end > start && Folding.isSpace(document.charAt(end - 1))) end--;
    return new Cell(start, end);
  }
}
