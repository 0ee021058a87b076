package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Indicator;

/** Reads the rows of a table of indicators. */
final class IndicatorRows {

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;

  IndicatorRows(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  void read(AlignedRow row) {
    Slice name = row.name();
    Slice goal = row.cell(Field.TARGET);
    int result = outcome(row.head());
    Slice outcome = row.cell(result);
    if (name == null || (isNothing(goal) && isNothing(outcome))) return;
    List<Trace> traces = new ArrayList<>();
    trace(traces, "name", name);
    trace(traces, "target", goal);
    trace(traces, "actual", outcome);
    String target = row.words(row.head().column(Field.TARGET));
    String actual = row.words(result);
    Boolean achieved = Achievement.of(row.nameWords(), target, actual, reading.vocabulary());
    Indicator indicator = new Indicator(row.nameWords(), target, actual, achieved);
    tables.indicators().add(new Found<>(indicator, name.start(), traces));
  }

  /** A row of totals has dashes for its values. */
  private boolean isNothing(Slice cell) {
    return cell == null
        || (cell.length() <= 2 && "-—/".indexOf(reading.text().charAt(cell.start())) >= 0);
  }

  /** The column beside the goal; 完成情况 after 实际完成值 only says how well. */
  private static int outcome(TableHead head) {
    int beside = head.column(Field.ACTUAL, head.column(Field.TARGET) + 1, head.size());
    return beside >= 0 ? beside : head.column(Field.ACTUAL);
  }

  private void trace(List<Trace> traces, String path, Slice cell) {
    if (cell == null) return;
    traces.add(Trace.words(path, cell.start(), cell.end()));
    claims.take(cell.start(), cell.end());
  }
}
