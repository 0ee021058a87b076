package org.jixiao.generate.text;

import java.util.List;
import org.jixiao.generate.Dice;

/** What stands between two pages: a page's number, in its own way throughout, and a header. */
final class Furniture {
  private static final List<String> NUMBERS =
      List.of("- %d -", "— %d —", "－%d－", "第 %d 页", "第%d页 共%t页", "%d", "%d / %t", "·%d·");

  private final String number;
  private final String header;
  private final int pages;
  private final boolean isSpaced;
  private int page;

  private Furniture(String number, String header, int pages, boolean isSpaced) {
    this.number = number;
    this.header = header;
    this.pages = pages;
    this.isSpaced = isSpaced;
  }

  /** {@code header} is null where no page has one. */
  static Furniture draw(String header, Dice dice) {
    String number = dice.pick(NUMBERS);
    boolean isBare = number.equals("%d");
    return new Furniture(number, header, dice.between(9, 14), isBare || dice.percent(50));
  }

  /** The lines between this page and the next, each ended. */
  String next() {
    page++;
    String foot = number.replace("%d", "" + page).replace("%t", "" + Math.max(pages, page));
    String gap = isSpaced ? "\n" : "";
    return gap + foot + "\n" + gap + (header == null ? "" : header + "\n" + gap);
  }
}
