package org.jixiao.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds what is printed between two pages where it stands once only: beside what is known to be a
 * page's number, or between the halves of a sentence, a lone number and a line that repeats words
 * of the title belong to the page.
 */
final class PageTurns {

  private static final int FIRST_LINES = 6;
  private static final int LONGEST_TURN = 4;
  private static final int LARGEST_FIRST_PAGE = 3;
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_HEADER = 60;
  private static final int NEARLY_FULL = 80;

  private final String document;
  private final List<Line> lines;
  private final BitSet found;
  private final Measure measure;
  private final String head;
  private int page;

  private PageTurns(String document, List<Line> lines, BitSet found) {
    this.document = document;
    this.lines = lines;
    this.found = found;
    this.measure = Measure.of(lines);
    this.head = head();
  }

  /** Adds the indexes of such lines to {@code found}. */
  static void mark(String document, List<Line> lines, BitSet found) {
    PageTurns turns = new PageTurns(document, lines, found);
    for (int i = FIRST_LINES; i < lines.size(); i++) i = turns.read(i);
  }

  /** The first lines without their blanks. */
  private String head() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      String line = Squeezed.of(document, lines.get(i), LONGEST_HEADER);
      if (line != null) text.append(line);
    }
    return text.toString();
  }

  /** Reads the lines from {@code first} on that may stand between pages; the last one read. */
  private int read(int first) {
    int end = first;
    boolean numbered = false;
    boolean echoes = false;
    for (; end < lines.size() && end < first + LONGEST_TURN; end++) {
      boolean echo = isEcho(end);
      if (!found.get(end) && !echo && pageNumber(end) < 0) break;
      numbered |= found.get(end);
      echoes |= echo;
    }
    if (end == first) return first;
    boolean turns = numbered ? echoes : isBetweenPages(first, end, echoes);
    for (int i = first; i < end; i++) {
      if (pageNumber(i) >= 0 && (turns || found.get(i))) page = pageNumber(i);
      if (turns) found.set(i);
    }
    return end - 1;
  }

  /** In the midst of a sentence; with words of the title also after one. */
  private boolean isBetweenPages(int first, int end, boolean echoes) {
    if (end == lines.size() || lines.get(end).isRow() || lines.get(first - 1).isRow()) return false;
    Line before = lines.get(first - 1);
    Line after = lines.get(end);
    if (!isText(after)) return false;
    boolean terminal = Wrapping.isTerminal(document, before);
    boolean full = measure.fills(before, Wrapping.firstWord(document, after), NEARLY_FULL);
    boolean cut = !terminal && full && !isItem(after);
    boolean counted = counts(first, end);
    return echoes ? cut || (terminal && counted) : cut && counted;
  }

  /** Whether the lone number among the lines is the next page's. */
  private boolean counts(int first, int end) {
    for (int i = first; i < end; i++) {
      int number = pageNumber(i);
      if (number > 0) return page == 0 ? number <= LARGEST_FIRST_PAGE : number == page + 1;
    }
    return false;
  }

  /** No number alone, unless a sentence ends with it. */
  private boolean isText(Line line) {
    return Squeezed.hasWords(document, line) || Wrapping.isTerminal(document, line);
  }

  private boolean isItem(Line line) {
    return Wrapping.marker(document, line) != null;
  }

  /** A short line all of which stands in the title. */
  private boolean isEcho(int index) {
    Line line = lines.get(index);
    if (line.isRow()) return false;
    String text = Squeezed.of(document, line, LONGEST_HEADER);
    return text != null && text.length() >= SHORTEST_NAME && head.contains(text);
  }

  /** The number that is all of the line, or -1. */
  private int pageNumber(int index) {
    String text = Squeezed.of(document, lines.get(index), 3);
    boolean number = text != null && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : -1;
  }
}
