package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Finds the grade that is ticked among all grades of a form: □优 ☑良 □中 □差, or 优（ ）良（√）. */
final class TickedGrade {

  private static final String TICKS = "☑☒■√✓✔●◉🗹";
  private static final String EMPTY = "□☐○◯";
  private static final String FILLERS = " \t、，/；（）[]【】　";
  private static final int MOST = 60;

  private final String text;
  private final Words grades;
  private Slice last;
  private Slice before;
  private Slice after;
  private int ticks;
  private int told;
  private boolean marksFirst;
  private boolean waiting;

  private TickedGrade(String text, Words grades) {
    this.text = text;
    this.grades = grades;
  }

  /** The one ticked grade in {@code [from, end)}, or null where there is none. */
  static Slice in(String text, Words grades, int from, int end) {
    int start = from < end && text.charAt(from) == '\n' ? from + 1 : from;
    int stop = Search.firstOf(text, "\n", start, Math.min(end, start + MOST));
    int tick = Search.firstOf(text, TICKS, start, stop);
    if (tick == stop) return null;
    TickedGrade found = new TickedGrade(text, grades);
    found.read(start, stop);
    return found.ticked();
  }

  private void read(int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      int grade = grades.at(text, i, end);
      boolean tick = TICKS.indexOf(c) >= 0;
      if (grade > 0) readGrade(new Slice(i, i + grade));
      else if (tick || EMPTY.indexOf(c) >= 0) readMark(tick);
      else if (FILLERS.indexOf(c) < 0 && "：:".indexOf(c) < 0) break;
      i += Math.max(1, grade);
    }
  }

  private void readGrade(Slice grade) {
    if (waiting) after = grade;
    waiting = false;
    last = grade;
    told++;
  }

  private void readMark(boolean tick) {
    if (told == 0) marksFirst = true;
    if (!tick) {
      waiting = false;
      return;
    }
    ticks++;
    before = last;
    waiting = true;
  }

  private Slice ticked() {
    if (ticks != 1 || told < 2) return null;
    return marksFirst ? after : before;
  }
}
