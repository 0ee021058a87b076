package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;

/** Draws scores, score sheets that add up to them and deductions that explain the rest. */
final class Scoring {
  private static final int FULL = 100;
  private static final int SHORT_FULL = 95;
  private static final List<String> GRADES = List.of("优", "良", "中", "差");
  private static final int[] AT_LEAST = {9_000, 8_000, 6_000, 0};

  /** The line of the sheet that is left out where full marks are 95. */
  private static final int OMITTED = 4;

  /** The line with most marks, which can lose a few more. */
  private static final int LARGEST = 7;

  private final List<String[]> lines;
  private final List<String> reasons;
  private final Detail detail;

  Scoring(Phrases phrases, Detail detail) {
    this.detail = detail;
    lines = phrases.of("score").stream().map(Phrases::fields).toList();
    reasons = phrases.of("deduction");
  }

  Marks draw(Dice dice, Fault fault) {
    if (fault == Fault.MISSING_SCORE) return Marks.NONE;
    int step = step(dice, fault);
    int total = total(dice, fault) / step * step;
    boolean isShort = fault == Fault.NONE && total < 9_400 && dice.percent(detail.otherMarks());
    int full = isShort ? SHORT_FULL : FULL;
    boolean hasFull = isShort || fault != Fault.NONE || dice.percent(65);
    int[] lost = lost(dice, full * 100 - total, isShort);
    boolean hasSheet = fault == Fault.PARTS_SCORE || dice.percent(detail.sheets());
    boolean hasReasons = dice.percent(detail.deductions());
    return new Marks(
        new Score(
            Print.hundredths(total, step),
            hasFull ? Print.whole(full) : null,
            isShort ? null : grade(dice, total, fault)),
        hasSheet ? sheet(dice, lost, isShort, fault) : List.of(),
        hasReasons ? deductions(dice, lost) : List.of());
  }

  /** In hundredths of a point, where grades are in doubt well away from a band's edge. */
  private static int total(Dice dice, Fault fault) {
    if (fault.isLowExecution()) return dice.between(7_000, 8_850);
    int drawn = dice.below(100);
    if (drawn < 68) return dice.between(9_150, 9_850);
    return drawn < 95 ? dice.between(8_150, 8_850) : dice.between(6_500, 7_800);
  }

  /** What the score is a multiple of: 100 for whole points, 10 for one decimal, else 1. */
  private static int step(Dice dice, Fault fault) {
    int drawn = dice.below(100);
    if (fault != Fault.NONE || drawn < 70) return 1;
    return drawn < 90 ? 10 : 100;
  }

  private static String grade(Dice dice, int total, Fault fault) {
    int earned = 0;
    while (total < AT_LEAST[earned]) earned++;
    if (fault == Fault.GRADE_BAND) return GRADES.get(earned == 0 ? 1 : earned - 1);
    return fault != Fault.NONE || dice.percent(70) ? GRADES.get(earned) : null;
  }

  /** The marks that each line loses, together {@code all}. */
  private int[] lost(Dice dice, int all, boolean isShort) {
    int[] lost = new int[lines.size()];
    int left = all;
    for (int share = 60; left > 0; share = 100) {
      for (int line : dice.distinct(lost.length, lost.length)) {
        if (isShort && line == OMITTED) continue;
        int room = marks(line) * share - lost[line];
        int taken = Math.min(Math.min(left, room), Math.max(30, left * dice.between(30, 80) / 100));
        lost[line] += Math.max(0, taken);
        left -= Math.max(0, taken);
      }
    }
    return lost;
  }

  private int marks(int line) {
    return Integer.parseInt(lines.get(line)[1]);
  }

  private List<ScoreItem> sheet(Dice dice, int[] lost, boolean isShort, Fault fault) {
    int extra = fault == Fault.PARTS_SCORE ? dice.between(150, 400) : 0;
    List<ScoreItem> items = new ArrayList<>();
    for (int line = 0; line < lost.length; line++) {
      if (isShort && line == OMITTED) continue;
      int score = marks(line) * 100 - lost[line] - (line == LARGEST ? extra : 0);
      Decimal printed = Print.hundredths(score);
      items.add(new ScoreItem(lines.get(line)[0], null, Print.whole(marks(line)), printed));
    }
    return items;
  }

  private List<Deduction> deductions(Dice dice, int[] lost) {
    List<Deduction> deductions = new ArrayList<>();
    for (int line = 0; line < lost.length; line++) {
      if (lost[line] == 0) continue;
      Decimal points = Print.hundredths(lost[line]);
      deductions.add(new Deduction(points, dice.pick(reasons), lines.get(line)[0]));
    }
    return deductions;
  }
}
