package org.jixiao.generate;

import java.util.List;
import org.jixiao.model.Deduction;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;

/** The score of a report with its sheet and deductions, which may be empty. */
record Marks(Score score, List<ScoreItem> items, List<Deduction> deductions) {
  static final Marks NONE = new Marks(Score.NONE, List.of(), List.of());
}
