package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/**
 * What the columns of a table hold.
 *
 * @param row that it is printed in
 * @param fields per column; null for a column of no known meaning
 * @param units per column, from its head or the table's; null when none is printed
 */
record TableHead(TableRow row, List<Field> fields, List<Unit> units) {

  private static final int FEWEST_COLUMNS = 2;
  private static final int LONGEST_ORDINAL = 3;

  /**
   * The head that the row is, or null when it is none: two known columns and no number.
   *
   * @param unit of money for columns that do not print one, or null
   * @param year of the report, or null; columns of money of other years are aside
   */
  static TableHead of(Reading reading, TableRow row, Unit unit, Integer year) {
    List<Field> fields = new ArrayList<>();
    for (Slice cell : row.cells()) {
      if (TableRow.number(reading, cell) != null || hasValue(reading, cell)) return null;
      fields.add(field(reading, cell));
    }
    return of(reading, row, fields, unit, year);
  }

  /** The head whose cells have these meanings. */
  static TableHead of(
      Reading reading, TableRow row, List<Field> meanings, Unit unit, Integer year) {
    List<Field> fields = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    int known = 0;
    Unit money = spanning(reading, row, unit);
    for (int column = 0; column < row.size(); column++) {
      Slice cell = row.cell(column);
      Field field = meanings.get(column);
      if (field != null && field.isMoney() && HeadWords.isOfAnotherYear(reading, cell, year))
        field = Field.ASIDE;
      if (field != null) known++;
      fields.add(field);
      units.add(field == null ? null : unit(reading, cell, money));
    }
    readOutcome(reading, row, fields);
    readTaskName(reading, row, fields);
    return known < FEWEST_COLUMNS ? null : new TableHead(row, fields, units);
  }

  /** 实际 alone, right of a target, is what came of it. */
  private static void readOutcome(Reading reading, TableRow row, List<Field> fields) {
    int column = fields.indexOf(Field.TARGET) + 1;
    if (column == 0 || column == fields.size() || fields.get(column) != null) return;
    Slice cell = row.cell(column);
    Words outcomes = reading.vocabulary().words("actual.cue");
    boolean exact = outcomes.at(reading.text(), cell.start(), cell.end()) == cell.length();
    if (exact && cell.length() > 0) fields.set(column, Field.ACTUAL);
  }

  /** 年度主要任务 | 任务名称: beside the column titled a name the other groups its rows. */
  private static void readTaskName(Reading reading, TableRow row, List<Field> fields) {
    int group = fields.indexOf(Field.TASK_NAME);
    if (group < 0 || group + 1 >= fields.size()) return;
    boolean both = fields.get(group + 1) == Field.TASK_NAME;
    if (both && isTitledName(reading, row.cell(group + 1))) fields.set(group, Field.NAME);
  }

  private static boolean isTitledName(Reading reading, Slice cell) {
    int end = Search.firstOf(reading.text(), "（", cell.start(), cell.end());
    return reading.text().startsWith("名称", end - 2);
  }

  /** 预算情况（万元）: the unit in a cell that heads several columns is that of all. */
  static Unit spanning(Reading reading, TableRow row, Unit otherwise) {
    for (Slice cell : row.cells()) {
      if (field(reading, cell) != null) continue;
      Unit unit = unit(reading, cell, null);
      if (unit != null && unit.kind() == Unit.Kind.MONEY) return unit;
    }
    return otherwise;
  }

  /** 目标400张: a label with its value is a cell of a row; 预算执行（10分） is a title with its weight. */
  private static boolean hasValue(Reading reading, Slice cell) {
    for (Measurement number : reading.measurements(cell.start(), cell.end())) {
      if (isWeight(reading.text(), number, cell)) continue;
      boolean last = number.unit() == null && number.end() == cell.end();
      boolean counted = number.unit() != null && number.unit().kind() != Unit.Kind.OTHER;
      if (last || counted) return true;
    }
    return false;
  }

  private static boolean isWeight(String text, Measurement number, Slice cell) {
    return number.is(Unit.Kind.POINTS)
        && number.start() > cell.start()
        && text.charAt(number.start() - 1) == '（'
        && number.end() < cell.end()
        && text.charAt(number.end()) == '）';
  }

  /** The meaning of a column's head, or null. */
  static Field field(Reading reading, Slice cell) {
    Term<Field> label =
        reading.vocabulary().labels().longestIn(reading.text(), cell.start(), cell.end());
    boolean exact = label != null && label.text().length() == cell.length();
    if (exact && !isFigure(label.meaning())) return label.meaning();
    Field composed = HeadWords.field(reading, cell, unit(reading, cell, null));
    if (composed != null) return composed;
    Field field = label == null ? null : label.meaning();
    return field == null || isFigure(field) ? null : field;
  }

  private static boolean isFigure(Field field) {
    return field.isMoney() || field.isRate();
  }

  static Unit unit(Reading reading, Slice cell, Unit otherwise) {
    return unit(reading, reading.text(), cell.start(), cell.end(), otherwise);
  }

  /** The unit in brackets or behind a slash in {@code [start, end)} of a title. */
  static Unit unit(Reading reading, String text, int start, int end, Unit otherwise) {
    for (int i = start; i < end; i++) {
      if ("（：/".indexOf(text.charAt(i)) < 0) continue;
      Term<Unit> term = reading.vocabulary().units().at(text, i + 1, end);
      if (term != null && term.meaning().kind() != Unit.Kind.OTHER) return term.meaning();
    }
    return otherwise;
  }

  /**
   * Whether the row has one cell more, its name in front, which the head leaves without a title.
   */
  boolean lacksName(Reading reading, TableRow row) {
    if (row.size() != size() + 1 || TableRow.number(reading, row.cell(0)) != null) return false;
    for (int column = 0; column < size(); column++) {
      if (!isNumeric(column)) return false;
    }
    return row.cell(0).length() > 0 && TableRow.number(reading, row.cell(1)) != null;
  }

  /** Whether the row has one cell more, an ordinal in front of its name. */
  boolean lacksOrdinal(Reading reading, TableRow row) {
    if (row.size() != size() + 1 || isNumeric(0)) return false;
    Measurement ordinal = TableRow.number(reading, row.cell(0));
    return ordinal != null
        && ordinal.unit() == null
        && row.cell(0).length() <= LONGEST_ORDINAL
        && row.cell(1).length() > 0
        && TableRow.number(reading, row.cell(1)) == null;
  }

  /** 预算执行率 and a percentage below columns of money only: the row without empty cells, else null. */
  TableRow rate(Reading reading, TableRow row) {
    if (!hasMoney() || hasIndicators() || fields.stream().anyMatch(f -> f != null && f.isRate()))
      return null;
    TableRow printed = row.printed();
    if (printed.size() != 2) return null;
    Field label = field(reading, printed.cell(0));
    Measurement number = TableRow.number(reading, printed.cell(1));
    boolean rate = label != null && label.isRate() && number != null;
    return rate && number.is(Unit.Kind.PERCENT) ? printed : null;
  }

  /** The same head with a column for names in front. */
  TableHead withName() {
    List<Slice> cells = new ArrayList<>(row.cells());
    cells.add(0, new Slice(cells.get(0).start(), cells.get(0).start()));
    List<Field> named = new ArrayList<>(fields);
    named.add(0, Field.NAME);
    List<Unit> measured = new ArrayList<>(units);
    measured.add(0, null);
    return new TableHead(new TableRow(cells), named, measured);
  }

  int size() {
    return fields.size();
  }

  boolean hasMoney() {
    return hasParts()
        || fields.stream().anyMatch(f -> f != null && (f.isBudget() || f == Field.EXPENDITURE));
  }

  /** Whether the columns are parts of the money. */
  boolean hasParts() {
    return has(Field.BASIC) && has(Field.PROJECT);
  }

  boolean hasScores() {
    return has(Field.SCORE) || has(Field.WEAK_SCORE);
  }

  boolean hasIndicators() {
    return (has(Field.TARGET) && has(Field.ACTUAL))
        || (has(Field.INDICATOR_NAME) && (has(Field.TARGET) || has(Field.ACTUAL)));
  }

  boolean has(Field field) {
    return fields.contains(field);
  }

  /** The column of that meaning, the last of several, or -1. */
  int column(Field field) {
    return fields.lastIndexOf(field);
  }

  /** The first column of that meaning in {@code [from, to)}, or -1. */
  int column(Field field, int from, int to) {
    for (int column = from; column < to; column++) {
      if (fields.get(column) == field) return column;
    }
    return -1;
  }

  /** The next column after {@code column} that names something, else the number of columns. */
  int nextName(int column) {
    int next = column + 1;
    while (next < fields.size() && !isName(next)) next++;
    return next;
  }

  private boolean isName(int column) {
    Field field = fields.get(column);
    return field == Field.PARENT_NAME || field == Field.INDICATOR_NAME;
  }

  boolean isNumeric(int column) {
    Field field = fields.get(column);
    return field != null && (field.isMoney() || field.isRate() || field.isPoints());
  }
}
