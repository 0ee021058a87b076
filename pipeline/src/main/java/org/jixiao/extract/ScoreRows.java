package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Measurement;

/** Reads the rows of a score table; merged parents count for the rows below them. */
final class ScoreRows {

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private final TreeMap<Integer, String> parents = new TreeMap<>();
  private TableRow table;

  ScoreRows(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  void read(AlignedRow row) {
    int column = row.nameColumn();
    if (column < 0) return;
    Slice name = row.cell(column);
    Measurement score = score(row, column);
    Measurement full = full(row, column);
    if (score == null || Values.decimal(score) == null) return;
    claims.take(score);
    if (full != null) claims.take(full);
    if (isSubtotal(name)) return;
    if (isTotal(name)) readTotal(score, full);
    else readItem(row, column, score, full);
  }

  /**
   * 年度资金总额 | 8506.92 | 8339.28 | 98.03% | 10 | 9.80: spending is judged like an indicator. A row
   * without a name is named by the title over its names; a sum of money is not the whole score.
   */
  void readSpending(AlignedRow row) {
    TableHead head = row.head();
    Measurement score = row.number(scoreColumn(head));
    Measurement full = row.number(head.column(Field.FULL_MARKS));
    Slice name = row.name() == null ? title(head) : row.name();
    if (score == null || full == null || name == null || isTotal(name) || isSubtotal(name)) return;
    if (Values.decimal(score) == null || score.value().compareTo(full.value()) > 0) return;
    claims.take(score);
    claims.take(full);
    String words = row.name() == null ? row.words(name) : row.nameWords();
    add(name, new ScoreItem(words, null, decimal(full), decimal(score)), full, score);
  }

  private static int scoreColumn(TableHead head) {
    return head.column(head.has(Field.SCORE) ? Field.SCORE : Field.WEAK_SCORE);
  }

  /** 年度预算执行情况 left of 年初预算 and 决算支出, which is no measure itself. */
  private Slice title(TableHead head) {
    Slice first = head.row().cell(0);
    if (head.isNumeric(0) || head.has(Field.TASK_NAME) || first.length() == 0) return null;
    return Character.isIdeographic(reading.text().charAt(first.start())) ? first : null;
  }

  /** The score beside the name, else the table's last. */
  private static Measurement score(AlignedRow row, int name) {
    TableHead head = row.head();
    for (Field field : List.of(Field.SCORE, Field.WEAK_SCORE)) {
      int beside = head.column(field, name, head.nextName(name));
      if (beside >= 0 && row.number(beside) != null) return row.number(beside);
      if (head.has(field)) return row.number(head.column(field));
    }
    return null;
  }

  private static Measurement full(AlignedRow row, int name) {
    TableHead head = row.head();
    int beside = head.column(Field.FULL_MARKS, name, head.nextName(name));
    return row.number(beside >= 0 ? beside : head.column(Field.FULL_MARKS));
  }

  private boolean isTotal(Slice name) {
    String text = reading.text();
    int length = reading.vocabulary().words("score.total").at(text, name.start(), name.end());
    return length > 1 || (length == 1 && name.length() == 1);
  }

  private boolean isSubtotal(Slice name) {
    return reading.text().startsWith("小计", name.start());
  }

  private void readTotal(Measurement score, Measurement full) {
    tables.totals().add(found(score));
    if (full != null && Values.decimal(full) != null) tables.fullMarks().add(found(full));
  }

  private static Found<Decimal> found(Measurement number) {
    return new Found<>(
        Values.decimal(number), number.start(), List.of(Trace.of("", number.start(), number)));
  }

  private void readItem(AlignedRow row, int column, Measurement score, Measurement full) {
    String parent = readParents(row, column);
    String words = row.nameWords();
    add(row.cell(column), new ScoreItem(words, parent, decimal(full), decimal(score)), full, score);
    readDeduction(row, words, score, full);
  }

  private static Decimal decimal(Measurement number) {
    return number == null ? null : Values.decimal(number);
  }

  private void add(Slice name, ScoreItem item, Measurement full, Measurement score) {
    List<Trace> traces = new ArrayList<>(List.of(Trace.words("name", name.start(), name.end())));
    if (full != null) traces.add(Trace.of("full_marks", full.start(), full));
    if (score != null) traces.add(Trace.of("score", score.start(), score));
    tables.scoreItems().add(new Found<>(item, name.start(), traces));
  }

  /**
   * The nearest parent left of the name; where its cell is empty the one above counts. A parent
   * with marks of its own is an item too.
   */
  private String readParents(AlignedRow row, int name) {
    TableHead head = row.head();
    if (!row.head().row().equals(table)) parents.clear();
    table = row.head().row();
    for (int column = 0; column < name; column++) {
      if (head.fields().get(column) != Field.PARENT_NAME) continue;
      Slice above = row.cell(column);
      if (above == null) continue;
      parents.tailMap(column, true).clear();
      String over = parents.isEmpty() ? null : parents.lastEntry().getValue();
      parents.put(column, row.words(above));
      readParent(row, column, above, over);
    }
    var nearest = parents.lowerEntry(name);
    return nearest == null ? null : nearest.getValue();
  }

  private void readParent(AlignedRow row, int column, Slice name, String over) {
    TableHead head = row.head();
    int next = head.nextName(column);
    Measurement full = row.number(head.column(Field.FULL_MARKS, column, next));
    Measurement own = row.number(head.column(Field.SCORE, column, next));
    Measurement score = own == null ? row.number(head.column(Field.WEAK_SCORE, column, next)) : own;
    if (full == null && score == null) return;
    add(name, new ScoreItem(row.words(name), over, decimal(full), decimal(score)), full, score);
  }

  /**
   * Points taken off are printed in a column of their own or in the reason; a reason alone is given
   * for points that the score lacks.
   */
  private void readDeduction(AlignedRow row, String item, Measurement score, Measurement full) {
    int reasons = row.head().column(Field.DEDUCTION_REASON);
    Slice reason = row.cell(reasons);
    String words = row.words(reasons);
    int column = row.head().column(Field.DEDUCTION);
    Measurement points = row.number(column);
    if (points != null && reason == null) {
      reason = bracketed(row.cell(column), points);
      if (reason != null) words = row.words(reason);
    }
    if (points == null && reason != null) points = inReason(reason, row.tails(reasons));
    if (points != null && points.value().signum() == 0) return;
    if (points == null && (reason == null || !isShort(score, full) || isNone(reason))) return;
    List<Trace> traces = new ArrayList<>();
    if (points != null) traces.add(Trace.of("points", points.start(), points));
    else traces.add(Trace.words("reason", reason.start(), reason.end()));
    int at = points == null ? reason.start() : points.start();
    Deduction deduction = new Deduction(taken(points), words, item);
    tables.deductions().add(new Found<>(deduction, at, traces));
  }

  private static Decimal taken(Measurement points) {
    if (points == null) return null;
    boolean negative = points.value().signum() < 0;
    return Values.decimal(negative ? points.negated() : points);
  }

  private static boolean isShort(Measurement score, Measurement full) {
    return full != null && score.value().compareTo(full.value()) < 0;
  }

  /** 无 and a dash give no reason. */
  private boolean isNone(Slice reason) {
    return reason.length() <= 1 || "-—/".indexOf(reading.text().charAt(reason.start())) >= 0;
  }

  /** 1.5（年中追加较多）. */
  private Slice bracketed(Slice cell, Measurement points) {
    String text = reading.text();
    int open = points.end();
    boolean closed =
        open + 1 < cell.end() && text.charAt(open) == '（' && text.charAt(cell.end() - 1) == '）';
    return closed ? new Slice(open + 1, cell.end() - 1) : null;
  }

  /** The points in the reason; 扣 may end one line and its points begin the next. */
  private Measurement inReason(Slice reason, List<Slice> tails) {
    Slice before = reason;
    Measurement points = taken(reason);
    for (Slice tail : tails) {
      if (points != null) return points;
      points = endsWithTaken(before) ? TableRow.number(reading, tail) : taken(tail);
      before = tail;
    }
    return points;
  }

  private Measurement taken(Slice reason) {
    for (Points points : PointsReader.in(reading, reason.start(), reason.end())) {
      if (points.role() == Points.Role.DEDUCTION) return points.number();
    }
    return null;
  }

  private boolean endsWithTaken(Slice words) {
    return reading
            .vocabulary()
            .words("score.deduct")
            .before(reading.text(), words.start(), words.end())
        > 0;
  }
}
