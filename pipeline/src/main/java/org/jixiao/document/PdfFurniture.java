package org.jixiao.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.document.GlyphLines.PrintedLine;

/** Finds page numbers and the headers and footers that pages repeat at the same height. */
final class PdfFurniture {
  private static final int OUTERMOST = 3;
  private static final float SAME_HEIGHT = 8;
  private static final float APART = 1.8f;

  private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();
  private final int pages;

  PdfFurniture(List<List<PdfItem>> pages) {
    this.pages = pages.size();
    for (int page = 0; page < pages.size(); page++) {
      List<PdfItem> items = pages.get(page);
      for (int i = 0; i < items.size(); i++) {
        if (!(items.get(i) instanceof PdfItem.Line line) || !isOuter(i, items)) continue;
        pagesByKey.computeIfAbsent(key(line.line()), unused -> new HashSet<>()).add(page);
      }
    }
  }

  /** Whether an item belongs to the page and not to the text. */
  boolean isFurniture(List<PdfItem> items, int index) {
    if (!(items.get(index) instanceof PdfItem.Line line) || !isOuter(index, items)) return false;
    if (index == items.size() - 1 || index == 0) {
      if (isPageNumber(line.line().text()) && isApart(items, index)) return true;
    }
    int times = pagesByKey.get(key(line.line())).size();
    return times >= 2 && 2 * times >= pages && isRun(items, index);
  }

  private static boolean isOuter(int index, List<PdfItem> items) {
    return index < OUTERMOST || index >= items.size() - OUTERMOST;
  }

  /** All between the line and the page's edge repeats, too. */
  private boolean isRun(List<PdfItem> items, int index) {
    return repeats(items, 0, index) || repeats(items, index + 1, items.size());
  }

  private boolean repeats(List<PdfItem> items, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!(items.get(i) instanceof PdfItem.Line line)) return false;
      Set<Integer> on = pagesByKey.get(key(line.line()));
      boolean repeated = on != null && on.size() >= 2 && 2 * on.size() >= pages;
      if (!repeated && !isPageNumber(line.line().text())) return false;
    }
    return true;
  }

  private static String key(PrintedLine line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (c != ' ' && !(c >= '0' && c <= '9')) key.append(c);
    }
    return key.append('@').append(Math.round(line.y() / SAME_HEIGHT)).toString();
  }

  private static boolean isApart(List<PdfItem> items, int index) {
    if (items.size() == 1) return true;
    PdfItem neighbour = items.get(index == 0 ? 1 : index - 1);
    PdfItem.Line line = (PdfItem.Line) items.get(index);
    if (!isBareNumber(line.line().text()) || neighbour instanceof PdfItem.Grid) return true;
    return Math.abs(neighbour.y() - line.y()) >= APART * line.line().size();
  }

  private static boolean isBareNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Such as 3, — 3 —, 第 3 页 共 9 页, 3/9. */
  static boolean isPageNumber(String text) {
    int digits = 0;
    if (text.length() > 20) return false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') digits++;
      else if (" -–—―第页共总，,/·.".indexOf(c) < 0) return false;
    }
    boolean amount = text.matches(".*[0-9][.,，][0-9].*");
    return digits > 0 && digits <= 8 && !amount;
  }
}
