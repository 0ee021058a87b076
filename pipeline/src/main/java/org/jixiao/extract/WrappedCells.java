package org.jixiao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;

/**
 * Puts together the cells of table rows that are printed over several lines: a name begun on the
 * line above the row's numbers, or any cell ended on the lines below them. What follows the table's
 * head tells which.
 */
final class WrappedCells {

  private static final int LONGEST_CELL = 24;
  private static final int LONGEST_PART = 16;
  private static final int MOST_PARTS = 4;
  private static final int MOST_LINES = 6;

  private final Reading reading;
  private final String text;
  private final Set<Integer> ends = new HashSet<>();
  private boolean above;

  WrappedCells(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** Whether a line may be a cell: short, without a sentence. */
  boolean isCell(Paragraph paragraph) {
    if (paragraph.row() || paragraph.length() > LONGEST_CELL) return false;
    for (int i = paragraph.start() + lead(paragraph); i < paragraph.end(); i++) {
      if ("。；：".indexOf(text.charAt(i)) >= 0) return false;
    }
    return true;
  }

  /** 其中： may begin a cell. */
  private int lead(Paragraph paragraph) {
    Term<Cue> word =
        reading.vocabulary().figureWords().at(text, paragraph.start(), paragraph.end());
    boolean among = word != null && word.meaning() == Cue.AMONG;
    return among ? Math.min(word.text().length() + 1, paragraph.length()) : 0;
  }

  /** Looks at what follows the head, which is paragraph {@code index}. */
  void begin(List<Paragraph> paragraphs, int index) {
    TableRow head = TableRow.of(text, paragraphs.get(index));
    above =
        isPart(paragraphs, index + 1)
            && isRow(paragraphs, index + 2)
            && !isUnder(paragraphs.get(index + 1), head);
  }

  /** The row, paragraph {@code index}, with all of its cells. */
  TableRow whole(List<Paragraph> paragraphs, int index, TableRow row, TableHead head) {
    if (head == null || row.size() == 0 || !isWord(row.cell(0))) return row;
    List<Slice> under = under(paragraphs, index, row, head);
    if (!under.isEmpty()) return row.endedBy(under);
    if (above) {
      return isPart(paragraphs, index - 1) ? row.begunAt(paragraphs.get(index - 1).start()) : row;
    }
    boolean below = isPart(paragraphs, index + 1) && isRow(paragraphs, index + 2);
    if (!below) return row;
    Paragraph part = paragraphs.get(index + 1);
    return row.endedBy(List.of(new Slice(part.start(), part.end())));
  }

  /**
   * The paragraph with the rest of a row that a line break in a cell of words cut in two, or {@code
   * index} where the row is whole.
   */
  int rest(List<Paragraph> paragraphs, int index, TableRow row, TableHead head) {
    if (head == null || row.size() >= head.size() || hasNumber(row)) return index;
    int next = index + 1;
    while (next < index + MOST_PARTS && isPart(paragraphs, next)) next++;
    if (!isRow(paragraphs, next)) return index;
    TableRow below = TableRow.of(text, paragraphs.get(next));
    boolean cut = TableHead.of(reading, row, null, null) == null;
    return cut && isWhole(row.cells(), below, head) ? next : index;
  }

  /**
   * The row that begins with the few cells of the line, the last of which ends in the row below it;
   * or null.
   */
  TableRow begun(List<Paragraph> paragraphs, int index, TableHead head) {
    Paragraph line = paragraphs.get(index);
    if (head == null || !isRow(paragraphs, index + 1) || line.length() > 2 * LONGEST_CELL)
      return null;
    TableRow first = new TableRow(pieces(line));
    TableRow below = TableRow.of(text, paragraphs.get(index + 1));
    boolean words = first.size() > 1 && isWord(first.cell(0)) && !hasNumber(first);
    return words && isWhole(first.cells(), below, head) ? first.goneOnIn(below) : null;
  }

  /** The line's words between blanks, which joined text leaves out. */
  private List<Slice> pieces(Paragraph line) {
    List<Slice> pieces = new ArrayList<>();
    int from = line.start();
    for (int i = from + 1; i <= line.end(); i++) {
      boolean gap =
          i == line.end() || reading.joined().offset(i) > reading.joined().offset(i - 1) + 1;
      if (!gap) continue;
      pieces.add(new Slice(from, i));
      from = i;
    }
    return pieces;
  }

  /**
   * Whether the cells and the row, which share one, fill the columns, an empty one in front aside.
   */
  private boolean isWhole(List<Slice> cells, TableRow below, TableHead head) {
    int missing = head.size() - (cells.size() + below.size() - 1);
    return head.hasMoney()
        && !head.hasIndicators()
        && missing >= 0
        && missing <= 1
        && isWord(cells.get(cells.size() - 1))
        && isWord(below.cell(0))
        && hasNumber(below);
  }

  private boolean hasNumber(TableRow row) {
    return row.cells().stream().anyMatch(cell -> TableRow.number(reading, cell) != null);
  }

  /** The lines that stand under a later cell than the row's first. */
  private List<Slice> under(List<Paragraph> paragraphs, int index, TableRow row, TableHead head) {
    List<Slice> under = new ArrayList<>();
    int last = Math.min(paragraphs.size(), index + 1 + MOST_LINES);
    for (Paragraph line : paragraphs.subList(index + 1, last)) {
      TableRow rest = line.row() ? TableRow.of(text, line) : null;
      if (rest != null && isRest(rest, row, head)) {
        under.addAll(rest.cells());
        ends.add(line.start());
        continue;
      }
      if (rest != null || line.length() > 2 * LONGEST_CELL || !isUnder(line, row)) break;
      under.add(new Slice(line.start(), line.end()));
    }
    return under;
  }

  /** Whether the paragraph's cells are the ends of those above them. */
  boolean isEnd(Paragraph row) {
    return ends.contains(row.start());
  }

  /** A few words under each of some cells, where rows of their own would have scores. */
  private boolean isRest(TableRow rest, TableRow row, TableHead head) {
    if (!head.hasScores() || rest.size() >= row.size()) return false;
    for (Slice cell : rest.cells()) {
      boolean part = cell.length() > 0 && cell.length() <= LONGEST_PART;
      if (!part || !reading.measurements(cell.start(), cell.end()).isEmpty()) return false;
      if (!isUnder(cell.start(), row, 0)) return false;
    }
    return true;
  }

  private boolean isUnder(Paragraph line, TableRow row) {
    return reading.joined().column(line.start()) > 0 && isUnder(line.start(), row, 1);
  }

  private boolean isUnder(int at, TableRow row, int from) {
    int place = reading.joined().column(at);
    if (place < 0) return false;
    for (int i = from; i < row.size(); i++) {
      Slice cell = row.cell(i);
      int start = cell.length() == 0 ? -1 : reading.joined().column(cell.start());
      if (start >= 0 && Math.abs(start - place) <= 1) return true;
    }
    return false;
  }

  private boolean isWord(Slice cell) {
    return cell.length() > 0 && Character.isIdeographic(text.charAt(cell.start()));
  }

  private boolean isRow(List<Paragraph> paragraphs, int index) {
    return index < paragraphs.size() && paragraphs.get(index).row();
  }

  /** A few characters without a number, a marker or a stop. */
  private boolean isPart(List<Paragraph> paragraphs, int index) {
    if (index < 0 || index >= paragraphs.size()) return false;
    Paragraph part = paragraphs.get(index);
    return isCell(part)
        && part.marker() == null
        && part.length() <= LONGEST_PART
        && reading.measurements(part.start(), part.end()).isEmpty()
        && Search.first(text, "单位", part.start(), part.end()) < 0;
  }
}
