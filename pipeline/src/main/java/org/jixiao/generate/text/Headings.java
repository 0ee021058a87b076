package org.jixiao.generate.text;

import org.jixiao.generate.Dice;

/** Numbers the sections of one report. */
final class Headings {
  private static final String CHINESE = "一二三四五六七八九十";

  private final Numbering numbering;
  private final Dice dice;
  private final boolean isHalfWidth;
  private int upper;
  private int lower;

  Headings(Numbering numbering, Dice dice) {
    this.numbering = numbering;
    this.dice = dice;
    isHalfWidth = dice.percent(15);
  }

  /** The heading {@code name} of the next section at that depth, 1 or 2. */
  Ink next(int depth, String name) {
    if (depth == 1) {
      upper += step();
      lower = 0;
    } else {
      lower += step();
    }
    return Ink.of(number(depth) + name);
  }

  /** A careless hand repeats a number or jumps over one. */
  private int step() {
    if (numbering != Numbering.CARELESS || lower + upper == 0 || !dice.percent(25)) return 1;
    return dice.percent(60) && upper > 0 && lower != 0 ? 0 : 2;
  }

  private String number(int depth) {
    int number = Math.max(1, depth == 1 ? upper : lower);
    return switch (numbering) {
      case CHINESE, CARELESS -> depth == 1 ? chinese(number) + "、" : bracketed(number);
      case ARABIC -> depth == 1 ? number + "." : Math.max(1, upper) + "." + number + " ";
      case PARTS -> depth == 1 ? "第" + chinese(number) + "部分 " : chinese(number) + "、";
      case NONE -> "";
    };
  }

  private String bracketed(int number) {
    boolean isMixed = numbering == Numbering.CARELESS && dice.percent(20);
    if (isMixed) return "(" + chinese(number) + "）";
    return isHalfWidth ? "(" + chinese(number) + ")" : "（" + chinese(number) + "）";
  }

  private static String chinese(int number) {
    return number <= CHINESE.length()
        ? CHINESE.substring(number - 1, number)
        : "十" + CHINESE.substring(number - CHINESE.length() - 1, number - CHINESE.length());
  }
}
