package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Measurement;

/** Reads the rows of a score table; merged parents count for the rows below them. */
final class ScoreRows {

  private static final String[] TOTALS = {"合计", "总分", "总计", "总得分"};

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private String parent;

  ScoreRows(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  void read(AlignedRow row) {
    int column =
        row.head().has(Field.SCORE)
            ? row.head().column(Field.SCORE)
            : row.head().column(Field.WEAK_SCORE);
    Measurement score = row.number(column);
    Measurement full = row.number(row.head().column(Field.FULL_MARKS));
    Slice name = row.name();
    if (name == null || score == null || Values.decimal(score) == null) return;
    claims.take(score);
    if (full != null) claims.take(full);
    if (isTotal(row.words(name))) readTotal(score, full);
    else readItem(row, name, score, full);
  }

  private static boolean isTotal(String name) {
    for (String total : TOTALS) {
      if (name.startsWith(total)) return true;
    }
    return false;
  }

  private void readTotal(Measurement score, Measurement full) {
    tables.totals().add(found(score));
    if (full != null && Values.decimal(full) != null) tables.fullMarks().add(found(full));
  }

  private static Found<Decimal> found(Measurement number) {
    return new Found<>(
        Values.decimal(number), number.start(), List.of(Trace.of("", number.start(), number)));
  }

  private void readItem(AlignedRow row, Slice name, Measurement score, Measurement full) {
    readParent(row, name);
    List<Trace> traces = new ArrayList<>(List.of(Trace.words("name", name.start(), name.end())));
    if (full != null) traces.add(Trace.of("full_marks", full.start(), full));
    traces.add(Trace.of("score", score.start(), score));
    String words = row.nameWords();
    ScoreItem item =
        new ScoreItem(
            words,
            row.head().has(Field.PARENT_NAME) ? parent : null,
            full == null ? null : Values.decimal(full),
            Values.decimal(score));
    tables.scoreItems().add(new Found<>(item, name.start(), traces));
    readDeduction(row, words);
  }

  /** The nearest parent column left of the name; where its cell is empty the one above counts. */
  private void readParent(AlignedRow row, Slice name) {
    for (int column = 0; column < row.head().size(); column++) {
      if (row.head().fields().get(column) != Field.PARENT_NAME) continue;
      Slice above = row.cell(column);
      if (above != null && above.start() < name.start()) parent = row.words(above);
    }
  }

  /** Points taken off are printed in a column of their own or in the reason. */
  private void readDeduction(AlignedRow row, String item) {
    Slice reason = row.cell(Field.DEDUCTION_REASON);
    Measurement points = row.number(row.head().column(Field.DEDUCTION));
    if (points == null && reason != null) points = inReason(reason);
    if (points == null || points.value().signum() <= 0 || Values.decimal(points) == null) return;
    String words = reason == null ? null : row.words(reason);
    Trace trace = Trace.of("points", points.start(), points);
    tables
        .deductions()
        .add(
            new Found<>(
                new Deduction(Values.decimal(points), words, item),
                points.start(),
                List.of(trace)));
  }

  private Measurement inReason(Slice reason) {
    for (Bound bound : Binder.bind(reading, reason.start(), reason.end())) {
      if (bound.field() == Field.DEDUCTION) return bound.measurement();
    }
    return null;
  }
}
