package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Words;

/**
 * Finds what was done in a section of goals: what stands behind 完成情况：, or in a table's column of
 * that name beside the goals.
 */
final class GoalAnswers {

  private static final int LONGEST_TITLE = 12;

  private final String text;
  private final Words answering;
  private final List<Slice> answers = new ArrayList<>();
  private int column = -1;
  private boolean answered;

  private GoalAnswers(Reading reading) {
    this.text = reading.text();
    this.answering = reading.vocabulary().words("output.answer");
  }

  /** The slices in order; none where only goals are told. */
  static List<Slice> in(Reading reading, Section section) {
    GoalAnswers answers = new GoalAnswers(reading);
    for (Paragraph paragraph : Paragraph.in(reading.text(), section.body(), section.end())) {
      if (paragraph.row()) answers.read(TableRow.of(reading.text(), paragraph));
      else answers.read(paragraph);
    }
    return answers.answers;
  }

  private void read(TableRow row) {
    for (int i = 0; i < row.size(); i++) {
      Slice cell = row.cell(i);
      if (cell.length() > LONGEST_TITLE || !answering.isIn(text, cell.start(), cell.end()))
        continue;
      column = i;
      return;
    }
    if (column >= 0 && column < row.size()) answers.add(row.cell(column));
  }

  private void read(Paragraph paragraph) {
    int answer = answering.firstIn(text, paragraph.start(), paragraph.end());
    answered |= answer >= 0;
    int start = Math.max(answer, paragraph.start());
    if (answered) answers.add(new Slice(start, paragraph.end()));
  }
}
