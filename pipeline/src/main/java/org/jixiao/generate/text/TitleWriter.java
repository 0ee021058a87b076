package org.jixiao.generate.text;

import java.util.List;

/** Writes the title above the report, below it, or both. */
final class TitleWriter {
  private final Desk desk;
  private final TitleStyle style;
  private final String name;
  private final String yearWord;

  TitleWriter(Desk desk) {
    this.desk = desk;
    style = desk.plan().title();
    name =
        desk.dice().pick(List.of("部门整体支出绩效自评报告", "部门整体支出绩效自评报告", "整体支出绩效自评报告", "部门整体支出绩效自评情况报告"));
    yearWord = desk.dice().percent(50) ? "年度" : "年";
  }

  void above() {
    if (desk.plan().envelope() == Envelope.ATTACHMENT) {
      desk.add(lines(Ink.of("附件" + desk.dice().pick(List.of("", "2", "1")))));
    }
    if (style == TitleStyle.FORM) {
      form();
    } else if (style != TitleStyle.AT_END) {
      desk.add(title());
    }
  }

  void below() {
    boolean isBelow = style == TitleStyle.AT_END || style == TitleStyle.BOTH_ENDS;
    if (!isBelow) return;
    desk.add(lines(Ink.of("附件2")));
    desk.add(lines(line(department(), year(), Ink.of(name))));
  }

  /** The title without the department. */
  String name() {
    return name;
  }

  private Ink department() {
    return Ink.words(desk.record().department().name(), "/department");
  }

  private Ink year() {
    return desk.figures().year(desk.record().fiscalYear()).add(yearWord);
  }

  private static Block.Title lines(Ink... lines) {
    return new Block.Title(List.of(lines));
  }

  private static Ink line(Ink... parts) {
    Ink line = new Ink();
    for (Ink part : parts) line.add(part);
    return line;
  }

  private Block title() {
    return switch (style) {
      case TWO_LINES -> lines(department(), line(year(), Ink.of(name)));
      case CUT -> cut();
      case YEAR_FIRST -> lines(line(year(), department(), Ink.of(name)));
      case YEAR_IN_BODY -> lines(line(department(), Ink.of(name)));
      default -> lines(line(department(), year(), Ink.of(name)));
    };
  }

  /** The first line ends inside the report's name, as when it was too long for its page. */
  private Block cut() {
    Ink whole = line(department(), year(), Ink.of(name));
    int at = whole.length() - desk.dice().between(3, name.length() - 2);
    return lines(whole.part(0, at), whole.part(at, whole.length()));
  }

  private void form() {
    desk.add(lines(Ink.of(name)));
    String colon = desk.dice().percent(30) ? ":" : "：";
    String who = desk.dice().pick(List.of("填报单位", "单位名称", "部门名称")) + colon;
    desk.add(lines(Ink.of(who).add(department()).add(desk.dice().percent(30) ? "（公章）" : "")));
    String when = desk.dice().pick(List.of("评价年度", "填报年度", "年度")) + colon;
    desk.add(lines(Ink.of(when).add(year())));
  }
}
