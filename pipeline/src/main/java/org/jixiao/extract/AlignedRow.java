package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/**
 * A row whose cells have found their columns.
 *
 * @param cells one per column of the head; null where the row has none
 * @param tails the rest of its cells on the lines below it
 */
record AlignedRow(Reading reading, TableHead head, List<Slice> cells, List<Slice> tails) {

  private static final Unit POINTS = new Unit("", Unit.Kind.POINTS, 1);
  private static final Unit PERCENT = new Unit("", Unit.Kind.PERCENT, 1);

  /** The row under that head, or null when its numbers do not fall on columns of numbers. */
  static AlignedRow of(Reading reading, TableHead head, TableRow row) {
    if (row.size() > head.size()) return null;
    AlignedRow best = null;
    for (List<Slice> cells : Columns.placements(reading, head, row)) {
      AlignedRow placed = new AlignedRow(reading, head, cells, row.tails());
      if (best == null || placed.fitness() > best.fitness()) best = placed;
    }
    return best.fitness() > 0 ? best : null;
  }

  /** Numbers under columns of numbers, less whatever stands where it cannot belong. */
  private int fitness() {
    int fitness = 0;
    for (int column = 0; column < head.size(); column++) {
      Slice cell = cell(column);
      if (cell == null) continue;
      boolean number = TableRow.number(reading, cell) != null;
      if (head.isNumeric(column)) fitness += number ? 1 : isDash(cell) ? 0 : -1;
      else if (number && isOfWords(column)) fitness--;
      else if (head.fields().get(column) == Field.TARGET) fitness++;
    }
    return fitness;
  }

  /** How many of its cells are printed. */
  int size() {
    int size = 0;
    for (Slice cell : cells) if (cell != null) size++;
    return size;
  }

  /** Numbers under columns of numbers and words under columns of words, less all others. */
  int likeness() {
    int likeness = 0;
    for (int column = 0; column < head.size(); column++) {
      Slice cell = cell(column);
      if (cell == null || isDash(cell)) continue;
      boolean number = TableRow.number(reading, cell) != null;
      Field field = head.fields().get(column);
      if (field == Field.TARGET || field == Field.ACTUAL) likeness += number ? 1 : 0;
      else likeness += number == head.isNumeric(column) ? 1 : -1;
    }
    return likeness;
  }

  /** How many columns of numbers are empty. */
  int gaps() {
    int gaps = 0;
    for (int column = 0; column < head.size(); column++) {
      if (head.isNumeric(column) && cell(column) == null) gaps++;
    }
    return gaps;
  }

  private boolean isDash(Slice cell) {
    char c = reading.text().charAt(cell.start());
    return cell.length() <= 2 && "-—/无".indexOf(c) >= 0;
  }

  private boolean isOfWords(int column) {
    Field field = head.fields().get(column);
    return field == Field.TASK_NAME
        || field == Field.INDICATOR_NAME
        || field == Field.PARENT_NAME
        || field == Field.DEDUCTION_REASON;
  }

  /** The cell of the column, or null when it is missing or empty. */
  Slice cell(int column) {
    Slice cell = column < 0 ? null : cells.get(column);
    return cell == null || cell.length() == 0 ? null : cell;
  }

  Slice cell(Field field) {
    return cell(head.column(field));
  }

  /** The number of the column in the column's unit, or null. */
  Measurement number(int column) {
    Slice cell = cell(column);
    Measurement number = cell == null ? null : TableRow.number(reading, cell);
    if (number == null || number.unit() != null) return number;
    Unit unit = unit(column);
    return unit == null ? null : UnitFinder.withUnit(number, unit);
  }

  /** The number of the column as a figure of that meaning, which the row's name tells. */
  Measurement number(int column, Field field) {
    Slice cell = cell(column);
    Measurement number = cell == null ? null : TableRow.number(reading, cell);
    if (number == null) return null;
    Unit unit = number.unit() != null ? number.unit() : unit(column, field);
    return unit == null ? null : UnitFinder.withUnit(number, unit);
  }

  private Unit unit(int column) {
    return unit(column, head.fields().get(column));
  }

  private Unit unit(int column, Field field) {
    if (field == null) return null;
    if (field.isPoints()) return POINTS;
    if (field.isRate()) return PERCENT;
    Unit unit = head.units().get(column);
    return unit != null && unit.kind() == Unit.Kind.MONEY ? unit : null;
  }

  /** The cell that names the row: the named column, else the first cell of words. */
  Slice name() {
    int column = nameColumn();
    return column < 0 ? null : cell(column);
  }

  /** The column that names the row; -1 when no cell does. */
  int nameColumn() {
    for (Field field : List.of(Field.TASK_NAME, Field.INDICATOR_NAME)) {
      int column = head.fields().indexOf(field);
      if (field == Field.INDICATOR_NAME) column = head.column(field);
      if (cell(column) != null) return column;
    }
    int name = -1;
    for (int column = 0; column < head.size(); column++) {
      Field field = head.fields().get(column);
      if (field == Field.DETAIL && name >= 0) continue;
      if (!mayName(column)) break;
      if (isWords(column)) name = column;
    }
    return name < 0 ? lastParent() : Math.max(name, lastParent());
  }

  /** 部门预算资金 | 年初预算数: the first column may have words though its title is one of money. */
  private boolean mayName(int column) {
    Field field = head.fields().get(column);
    boolean titled = column == 0 && isWords(column) && !isDash(cell(column));
    return field == null
        || field == Field.NAME
        || field == Field.DETAIL
        || field == Field.PARENT_NAME
        || (titled && head.isNumeric(column));
  }

  /** 一级指标 | 权重 | 二级指标: the deepest level names the row. */
  private int lastParent() {
    for (int column = head.size() - 1; column >= 0; column--) {
      if (head.fields().get(column) == Field.PARENT_NAME && isWords(column)) return column;
    }
    return -1;
  }

  private boolean isWords(int column) {
    Slice cell = cell(column);
    return cell != null && TableRow.number(reading, cell) == null;
  }

  /** The words of the row's name with what is printed of it on the next lines. */
  String nameWords() {
    return words(nameColumn());
  }

  /** The words of the column with what is printed of them on the next lines; null without any. */
  String words(int column) {
    if (cell(column) == null) return null;
    StringBuilder words = new StringBuilder(words(cell(column)));
    for (Slice tail : tails(column)) words.append(words(tail));
    return words.toString();
  }

  /** What the lines below the row print of the column. */
  List<Slice> tails(int column) {
    return tails.stream().filter(tail -> columnOf(tail) == column).toList();
  }

  /** The last column that begins no farther right; the name's where places do not tell. */
  private int columnOf(Slice tail) {
    int place = reading.joined().column(tail.start());
    if (place < 0) return nameColumn();
    for (int column = head.size() - 1; column >= 0; column--) {
      if (cell(column) == null) continue;
      int start = reading.joined().column(cell(column).start());
      if (start >= 0 && start <= place + 1) return column;
    }
    return nameColumn();
  }

  String words(Slice slice) {
    return reading.joined().words(slice.start(), slice.end());
  }
}
