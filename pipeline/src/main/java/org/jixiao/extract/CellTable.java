package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/**
 * A table printed one cell per line: column heads, then the rows under them.
 *
 * @param rows that lie under the head, in order
 * @param from the first cell below the head
 * @param size how many cells the head and the rows take
 */
record CellTable(TableHead head, List<AlignedRow> rows, int from, int size) {

  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 16;
  private static final int MOST_STRANGE = 2;

  /** 支出合计 right before its numbers, 产出指标 before 数量指标 name a row and are no columns. */
  private static final int MOST_NAMES = 3;

  private static final int ROWS_LOOKED_AT = 3;

  /**
   * The table whose head begins with the first of {@code cells}, or null. A title of one known word
   * may stand before the head, and columns of no known meaning behind it: the rows tell.
   *
   * @param more the same cells and the lines after them, too long for most cells
   */
  static CellTable at(
      Reading reading, List<Paragraph> cells, List<Paragraph> more, Unit unit, Integer year) {
    int known = known(reading, cells);
    if (known < FEWEST_COLUMNS) return null;
    CellTable best = null;
    for (int first = 0; first <= MOST_STRANGE && known - first >= FEWEST_COLUMNS; first++) {
      for (int strange = -MOST_NAMES; strange <= MOST_STRANGE; strange++) {
        if (known + strange - first < FEWEST_COLUMNS) continue;
        TableHead head = head(reading, cells, first, known + strange, unit, year);
        CellTable table =
            head == null
                ? null
                : under(reading, head, cells, more, known + strange, ROWS_LOOKED_AT);
        if (table != null && table.isLikelier(best)) best = table;
      }
    }
    return best == null ? null : best.whole(reading, cells, more);
  }

  /** The table whose head stands elsewhere and whose first row begins with the first cell. */
  static CellTable below(
      Reading reading, TableHead head, List<Paragraph> cells, List<Paragraph> more) {
    CellTable table = under(reading, head, cells, more, 0, ROWS_LOOKED_AT);
    return table.rows.isEmpty() ? null : table.whole(reading, cells, more);
  }

  /** With all rows under the head; looks hardly farther than they go. */
  private CellTable whole(Reading reading, List<Paragraph> cells, List<Paragraph> more) {
    CellTable table = this;
    long rows = ROWS_LOOKED_AT;
    while (from + rows * head.size() < more.size()
        && table.size + 2 * head.size() >= from + rows * head.size()) {
      rows *= 2;
      table = under(reading, head, cells, more, from, rows);
    }
    return table;
  }

  private static int known(Reading reading, List<Paragraph> cells) {
    int known = 0;
    int most = Math.min(cells.size(), MOST_COLUMNS);
    while (known < most && isColumn(reading, cells.get(known))) known++;
    return known;
  }

  static boolean isColumn(Reading reading, Paragraph paragraph) {
    Slice cell = slice(paragraph);
    Field field = TableHead.field(reading, cell);
    return field != null && !field.isScope() && TableRow.number(reading, cell) == null;
  }

  private static TableHead head(
      Reading reading, List<Paragraph> cells, int first, int to, Unit unit, Integer year) {
    if (to > cells.size()) return null;
    TableHead head = TableHead.of(reading, row(cells, first, to), unit, year);
    return head != null && startsRow(reading, head, cells, to) ? head.withName() : head;
  }

  private static CellTable under(
      Reading reading,
      TableHead head,
      List<Paragraph> cells,
      List<Paragraph> more,
      int from,
      long mostRows) {
    int width = head.size();
    if (CellAlignment.suits(head)) {
      int end = (int) Math.min(more.size(), from + mostRows * width);
      return laid(head, CellAlignment.of(reading, head, more.subList(from, end)), from);
    }
    int end = (int) Math.min(cells.size(), from + mostRows * width);
    List<Paragraph> under = cells.subList(from, end);
    List<TableRow> rows =
        head.isNumeric(width - 1) ? CellRows.of(reading, head, under) : rows(under, width);
    return aligned(reading, head, rows, cells, from);
  }

  /** Columns of numbers, and of reasons behind them, below which a name comes first. */
  private static boolean startsRow(
      Reading reading, TableHead head, List<Paragraph> cells, int next) {
    boolean reasons = true;
    for (int column = head.size() - 1; column >= 0; column--) {
      reasons &= column > 0 && head.fields().get(column) == Field.DEDUCTION_REASON;
      if (!head.isNumeric(column) && !reasons) return false;
    }
    return next + 1 < cells.size()
        && TableRow.number(reading, slice(cells.get(next))) == null
        && TableRow.number(reading, slice(cells.get(next + 1))) != null;
  }

  private static CellTable aligned(
      Reading reading, TableHead head, List<TableRow> rows, List<Paragraph> cells, int from) {
    List<AlignedRow> aligned = new ArrayList<>();
    int size = from;
    for (TableRow row : rows) {
      AlignedRow placed = isFigure(reading, head, row) ? null : AlignedRow.of(reading, head, row);
      if (placed == null) break;
      aligned.add(placed);
      int end = row.cell(row.size() - 1).end();
      while (size < cells.size() && cells.get(size).start() < end) size++;
    }
    return new CellTable(head, aligned, from, size);
  }

  private static CellTable laid(TableHead head, List<AlignedRow> rows, int from) {
    int size = from;
    for (AlignedRow row : rows) size += row.size();
    return new CellTable(head, rows, from, size);
  }

  /** 自评得分 and its number, or 预算380.00 and 支出371.40, follow the table. */
  private static boolean isFigure(Reading reading, TableHead head, TableRow row) {
    if (!head.hasScores() && TableHead.field(reading, row.cell(0)) == Field.SCORE) return true;
    return !head.hasMoney() && row.cells().stream().anyMatch(cell -> isAmount(reading, cell));
  }

  /** A label of money and its number in one cell. */
  private static boolean isAmount(Reading reading, Slice cell) {
    List<Measurement> numbers = reading.measurements(cell.start(), cell.end());
    if (numbers.isEmpty() || numbers.get(0).start() == cell.start()) return false;
    Measurement number = numbers.get(0);
    Term<Field> label =
        reading.vocabulary().labels().at(reading.text(), cell.start(), number.start());
    return label != null
        && label.meaning().isMoney()
        && cell.start() + label.text().length() == number.start()
        && number.end() == cell.end();
  }

  private static List<TableRow> rows(List<Paragraph> cells, int width) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i + width <= cells.size(); i += width) rows.add(row(cells, i, i + width));
    return rows;
  }

  private static TableRow row(List<Paragraph> cells, int from, int to) {
    return new TableRow(cells.subList(from, to).stream().map(CellTable::slice).toList());
  }

  private static Slice slice(Paragraph paragraph) {
    return new Slice(paragraph.start(), paragraph.end());
  }

  /** Of two that fit alike the one counts whose columns of numbers are filled. */
  private boolean isLikelier(CellTable other) {
    int most = other == null ? 0 : other.likeness();
    if (likeness() != most || other == null) return likeness() > most;
    return gaps() < other.gaps();
  }

  private int gaps() {
    return rows.stream().limit(ROWS_LOOKED_AT).mapToInt(AlignedRow::gaps).sum();
  }

  private int likeness() {
    int likeness = rows.stream().limit(ROWS_LOOKED_AT).mapToInt(AlignedRow::likeness).sum();
    return hasTwoNames() ? likeness - Math.min(rows.size(), ROWS_LOOKED_AT) : likeness;
  }

  /** One of two columns of names is likely the table's title. */
  private boolean hasTwoNames() {
    int first = head.fields().indexOf(Field.INDICATOR_NAME);
    return first != head.column(Field.INDICATOR_NAME);
  }
}
