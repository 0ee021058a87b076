package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Dice;

/** Puts blocks on pages. One typesetter sets one text. */
final class Typesetter {
  private static final int LEAST_LINES = 16;
  private static final int MOST_LINES = 34;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 40;
  private static final List<String> INDENTS = List.of("　　", "　　", "    ", "");

  private final PageStyle style;
  private final Dice dice;
  private final Furniture furniture;
  private final int width;
  private final int pageLines;
  private final String indent;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private int lines;

  private Typesetter(PageStyle style, String header, Dice dice) {
    this.style = style;
    this.dice = dice;
    furniture = Furniture.draw(style == PageStyle.HEADED ? header : null, dice);
    width = style.isWrapped() ? dice.between(NARROWEST, WIDEST) : Integer.MAX_VALUE;
    pageLines = dice.between(LEAST_LINES, MOST_LINES);
    indent = dice.pick(INDENTS);
  }

  /** {@code header} is the running header of styles that have one. */
  static Sheet set(List<Block> blocks, PageStyle style, String header, Dice dice) {
    Typesetter typesetter = new Typesetter(style, header, dice);
    for (Block block : blocks) typesetter.set(block);
    return new Sheet(typesetter.text.toString(), typesetter.marks);
  }

  private void set(Block block) {
    if (block instanceof Block.Title title) {
      for (Ink line : title.lines()) set(line, style.isWrapped() ? width : Integer.MAX_VALUE);
    } else if (block instanceof Block.Heading heading) {
      set(heading.ink(), width);
    } else if (block instanceof Block.Paragraph paragraph) {
      set(Ink.of(indent).add(paragraph.ink()), width);
    } else if (block instanceof Block.Lines table) {
      for (Ink line : table.lines()) write(line, List.of(line.length()));
    }
    if (style.hasPages() && lines >= pageLines) turnPage();
  }

  private void set(Ink ink, int width) {
    write(ink, LineBreaks.of(ink.text(), width, dice));
  }

  /** Writes the ink in lines that end at {@code ends}. */
  private void write(Ink ink, List<Integer> ends) {
    int[] places = new int[ink.length() + 1];
    int from = 0;
    for (int end : ends) {
      if (from > 0 && style.hasPages() && lines >= pageLines) turnPage();
      for (int i = from; i < end; i++) places[i] = text.length() + i - from;
      text.append(ink.text(), from, end).append(style.isSpaced() ? "\n\n" : "\n");
      lines++;
      from = end;
    }
    for (Mark mark : ink.marks()) {
      int last = places[mark.end() - 1] + 1;
      marks.add(new Mark(places[mark.start()], last, mark.path(), mark.said()));
    }
  }

  private void turnPage() {
    text.append(furniture.next());
    lines = 0;
  }
}
