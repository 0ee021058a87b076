package org.jixiao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/**
 * Puts cells that are printed one per line under the columns of a table whose rows may lack the
 * merged names on their left and the remarks on their right. Of all ways to lay the cells out as
 * rows the one counts in which most cells stand where their kind belongs. Takes time in proportion
 * to cells and columns.
 */
final class CellAlignment {

  private static final int NEVER = -1_000_000;
  private static final int MOST_COLUMNS = 16;
  private static final int LONGEST_PARENT = 16;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_REMARK = 120;
  private static final int SHORTEST_REMARK = 12;
  private static final int LOST_VALUE = -2;
  private static final String DATE = "0123456789年月日前底末.-";
  private static final int WRAPPED = -1;
  private static final int LONGEST_REST = 6;

  private final Reading reading;
  private final String text;
  private final TableHead head;
  private final List<Paragraph> cells;
  private final int width;
  private final int name;

  /**
   * The best sum of a layout of the first {@code i} cells whose last filled column is {@code c}.
   */
  private final int[][] best;

  private final boolean[][] placed;

  /** Whether cell {@code i - 1} goes on with the cell before it, in the same column. */
  private final boolean[][] joined;

  private CellAlignment(Reading reading, TableHead head, List<Paragraph> cells) {
    this.reading = reading;
    this.text = reading.text();
    this.head = head;
    this.cells = cells;
    this.width = head.size();
    this.name = nameColumn(head);
    this.best = new int[cells.size() + 1][width + 1];
    this.placed = new boolean[cells.size() + 1][width + 1];
    this.joined = new boolean[cells.size() + 1][width + 1];
  }

  /** Whether rows under the head may lack cells, so that their number does not tell the columns. */
  static boolean suits(TableHead head) {
    return head.hasScores()
        && !head.hasMoney()
        && head.size() <= MOST_COLUMNS
        && nameColumn(head) >= 0
        && (head.hasIndicators()
            || head.has(Field.PARENT_NAME)
            || head.has(Field.DEDUCTION_REASON));
  }

  /** The last of the names left of all values, which every row has; -1 where there is none. */
  private static int nameColumn(TableHead head) {
    int name = -1;
    for (int column = 0; column < head.size(); column++) {
      Field field = head.fields().get(column);
      if (isName(field)) name = column;
      else if (field != Field.FULL_MARKS) break;
    }
    return name;
  }

  private static boolean isName(Field field) {
    return field == Field.PARENT_NAME || field == Field.INDICATOR_NAME || field == Field.NAME;
  }

  /** The rows that the first of {@code cells} make up, in order; the rest of the cells are none. */
  static List<AlignedRow> of(Reading reading, TableHead head, List<Paragraph> cells) {
    return new CellAlignment(reading, head, cells).rows();
  }

  private List<AlignedRow> rows() {
    for (int[] row : best) Arrays.fill(row, NEVER);
    best[0][0] = 0;
    int most = 0;
    int last = 0;
    for (int i = 0; i <= cells.size() && !isDead(i); i++) {
      endRows(i);
      if (best[i][width] > most) {
        most = best[i][width];
        last = i;
      }
      for (int c = 0; c < width && i < cells.size(); c++) take(i, c);
      for (int c = 1; c <= width && i < cells.size(); c++) goOn(i, c);
    }
    return traced(last);
  }

  private boolean isDead(int i) {
    return Arrays.stream(best[i]).allMatch(sum -> sum == NEVER);
  }

  /** Ends the rows that may end before cell {@code i}, and begins the next one. */
  private void endRows(int i) {
    for (int c = 0; c < width; c++) leave(i, c);
    if (best[i][width] <= best[i][0]) return;
    best[i][0] = best[i][width];
    for (int c = 0; c < width; c++) leave(i, c);
  }

  /** Column {@code c} stays empty. */
  private void leave(int i, int c) {
    if (best[i][c] == NEVER) return;
    int sum = best[i][c] + empty(i, c);
    if (sum <= best[i][c + 1] || sum <= NEVER / 2) return;
    best[i][c + 1] = sum;
    placed[i][c + 1] = false;
    joined[i][c + 1] = false;
  }

  /** Cell {@code i} stands in column {@code c}; dashes follow a name without further levels. */
  private void take(int i, int c) {
    if (best[i][c] == NEVER) return;
    boolean unnamed = c > 0 && c <= name && placed[i][c] && isNone(cells.get(i));
    int sum = best[i][c] + (unnamed ? 0 : fitness(cells.get(i), c));
    if (sum <= NEVER / 2 || sum <= best[i + 1][c + 1]) return;
    best[i + 1][c + 1] = sum;
    placed[i + 1][c + 1] = true;
    joined[i + 1][c + 1] = false;
  }

  /** Cell {@code i} is the end of the one before it, which is printed over two lines. */
  private void goOn(int i, int c) {
    if (best[i][c] == NEVER || !placed[i][c] || joined[i][c] || !mayGoOn(i, c - 1)) return;
    boolean open = "，、（".indexOf(text.charAt(cells.get(i - 1).end() - 1)) >= 0;
    int sum = best[i][c] + (open ? 1 : WRAPPED);
    if (sum <= NEVER / 2 || sum <= best[i + 1][c]) return;
    best[i + 1][c] = sum;
    placed[i + 1][c] = true;
    joined[i + 1][c] = true;
  }

  private boolean mayGoOn(int i, int c) {
    Paragraph rest = cells.get(i);
    Field field = head.fields().get(c);
    boolean word = rest.marker() == null && number(rest) == null && !isNone(rest);
    if (!word || head.isNumeric(c) || isTotal(rest)) return false;
    if (field == Field.TARGET || field == Field.ACTUAL)
      return rest.length() <= LONGEST_REST && number(cells.get(i - 1)) == null;
    return c > name || reading.measurements(rest.start(), rest.end()).isEmpty();
  }

  private int empty(int i, int c) {
    if (c <= name) return c < name ? 0 : NEVER;
    Field field = head.fields().get(c);
    if (field == Field.TARGET || field == Field.ACTUAL) return LOST_VALUE;
    boolean remark = field == null || field == Field.DEDUCTION_REASON || field == Field.DETAIL;
    if (!remark) return field == Field.DEDUCTION ? 0 : NEVER;
    return field == Field.DEDUCTION_REASON && isShort(i) ? -2 : 0;
  }

  /** The last two cells are full marks and fewer points: a reason is likely to follow. */
  private boolean isShort(int i) {
    if (i < 2) return false;
    Measurement full = number(cells.get(i - 2));
    Measurement score = number(cells.get(i - 1));
    return full != null && score != null && score.value().compareTo(full.value()) < 0;
  }

  private int fitness(Paragraph cell, int c) {
    Field field = head.fields().get(c);
    boolean number = number(cell) != null;
    boolean none = isNone(cell);
    if (head.isNumeric(c)) return number && isPoints(cell) ? 2 : none ? 0 : NEVER;
    if (c == name && isTotal(cell)) return 4;
    if (c <= name && isDate(cell)) return NEVER;
    if (c == name) return number || none || cell.length() > LONGEST_NAME ? NEVER : 2;
    if (c < name)
      return number || none || cell.length() > LONGEST_PARENT || isClause(cell) ? NEVER : 1;
    if (field == Field.TARGET || field == Field.ACTUAL)
      return cell.length() > LONGEST_REMARK ? NEVER : number ? 2 : none ? 0 : 1;
    return number ? NEVER : remark(cell, none);
  }

  /** 2021年8月31日 or its beginning, which is a value though years count nothing. */
  private boolean isDate(Paragraph cell) {
    for (int i = cell.start(); i < cell.end(); i++) {
      if (DATE.indexOf(text.charAt(i)) < 0) return false;
    }
    return !reading.measurements(cell.start(), cell.end()).isEmpty();
  }

  /** A row of totals has no values. */
  private boolean isTotal(Paragraph cell) {
    int length = reading.vocabulary().words("score.total").at(text, cell.start(), cell.end());
    return length > 0 && length == cell.length();
  }

  private int remark(Paragraph cell, boolean none) {
    if (cell.length() > LONGEST_REMARK) return NEVER;
    return none || isClause(cell) || cell.length() > SHORTEST_REMARK ? 2 : 0;
  }

  private boolean isClause(Paragraph cell) {
    return Search.firstOf(text, "，。；", cell.start(), cell.end()) < cell.end();
  }

  /** A number and no unit but 分. */
  private boolean isPoints(Paragraph cell) {
    Measurement number = number(cell);
    return number.start() == cell.start()
        && number.end() == cell.end()
        && (number.unit() == null || number.unit().kind() == Unit.Kind.POINTS);
  }

  /** The number that the cell is; 1个诊室因…，已重新选址 is a remark. */
  private Measurement number(Paragraph cell) {
    return isClause(cell) ? null : TableRow.number(reading, slice(cell));
  }

  private boolean isNone(Paragraph cell) {
    return cell.length() <= 2 && "-—/无".indexOf(text.charAt(cell.start())) >= 0;
  }

  private List<AlignedRow> traced(int last) {
    Deque<AlignedRow> rows = new ArrayDeque<>();
    int i = last;
    while (i > 0) {
      List<Slice> row = new ArrayList<>(Collections.nCopies(width, null));
      for (int c = width; c > 0; c--) {
        if (!placed[i][c]) continue;
        int end = cells.get(i - 1).end();
        if (joined[i][c]) i--;
        Paragraph cell = cells.get(--i);
        boolean unnamed = c - 1 <= name && isNone(cell);
        row.set(c - 1, unnamed ? null : new Slice(cell.start(), end));
      }
      rows.addFirst(new AlignedRow(reading, head, row, List.of()));
    }
    return List.copyOf(rows);
  }

  private static Slice slice(Paragraph cell) {
    return new Slice(cell.start(), cell.end());
  }
}
