package org.jixiao.write.workbook;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The few styles that all sheets share. */
final class Styles {

  /** Excel's format for cells whose content stays text, whatever it looks like. */
  static final String TEXT = "@";

  /** The font of Chinese offices; where it is missing another one stands in. */
  static final String FONT = "微软雅黑";

  static final int FONT_SIZE = 10;

  /** The height of a line, in points. */
  static final double LINE = 16;

  /** What still reads on A4 across, in half-width characters. */
  private static final int PAGE_WIDTH = 210;

  private static final String INK = "1F2A37";
  private static final String GREY = "5B6573";
  private static final String RULE = "D5DAE1";
  private static final String HEAD_GROUND = "DDE6F0";

  private Styles() {}

  static void title(StyleSetter style) {
    style.bold().fontSize(14).fontColor(INK).set();
  }

  static void remark(StyleSetter style) {
    style.fontColor(GREY).set();
  }

  static void head(StyleSetter style) {
    style
        .bold()
        .fontColor(INK)
        .fillColor(HEAD_GROUND)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
        .borderColor(BorderSide.BOTTOM, GREY)
        .set();
  }

  static void cells(StyleSetter style, Look look) {
    ruled(style).horizontalAlignment(look.alignment());
    style.verticalAlignment("center").wrapText(look.isWrapped());
    if (look.isIndented()) style.indent(1);
    if (look.format() != null) style.format(look.format());
    style.set();
  }

  /** A thin line below. */
  static StyleSetter ruled(StyleSetter style) {
    return style
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, RULE);
  }

  static void section(StyleSetter style) {
    ruled(style).bold().fontColor(INK).fillColor("F1F4F8").set();
  }

  static void ground(StyleSetter style, String colour) {
    style.fillColor(colour).set();
  }

  static void link(StyleSetter style) {
    ruled(style).fontColor("1F5FAF").underlined().set();
  }

  /** A4 across, on as many pages side by side as keep the print readable, with page numbers. */
  static void print(Worksheet page, int width) {
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.fitToWidth((short) ((width + PAGE_WIDTH - 1) / PAGE_WIDTH));
    page.fitToHeight((short) 0);
    page.leftMargin(0.4f);
    page.rightMargin(0.4f);
    page.topMargin(0.5f);
    page.bottomMargin(0.6f);
    page.footer("第 &P 页，共 &N 页", Position.CENTER, FONT, 9);
  }
}
