package org.jixiao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Indicator;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Task;

/**
 * What the tables of a report say, each kind in the report's order.
 *
 * @param rows where the rows and the single cells start that were read as parts of a table
 */
record Tables(
    List<Figure> figures,
    List<Found<Task>> tasks,
    List<Found<Indicator>> indicators,
    List<Found<ScoreItem>> scoreItems,
    List<Found<Deduction>> deductions,
    List<Found<Decimal>> totals,
    List<Found<Decimal>> fullMarks,
    Set<Integer> rows) {

  static Tables empty() {
    return new Tables(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashSet<>());
  }

  /** Whether the row was read under a head; where not, its cells speak for themselves. */
  boolean hasRead(Paragraph paragraph) {
    return rows.contains(paragraph.start());
  }
}
