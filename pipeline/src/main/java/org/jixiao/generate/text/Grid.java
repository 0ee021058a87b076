package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.generate.Dice;

/** A table: rows of as many cells each. */
final class Grid {
  private static final int GAP = 2;
  private static final int CELL_WIDTH = 8;

  private final List<List<Ink>> rows = new ArrayList<>();

  void row(List<Ink> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The lines of the table. */
  Block.Lines print(TableStyle style, Dice dice) {
    return new Block.Lines(
        switch (style) {
          case ALIGNED -> aligned(dice.between(GAP, GAP + 2));
          case TABS -> joined("", "\t", "");
          case PIPES -> dice.percent(50) ? ruled() : joined("|", "|", "|");
          case CELL_PER_LINE -> rows.stream().flatMap(List::stream).toList();
          case WRAPPED_CELLS -> wrapped(dice);
        });
  }

  private List<Ink> joined(String before, String between, String after) {
    return rows.stream().map(row -> joined(row, before, between, after)).toList();
  }

  private static Ink joined(List<Ink> row, String before, String between, String after) {
    Ink line = Ink.of(before);
    for (int i = 0; i < row.size(); i++) line.add(i == 0 ? "" : between).add(row.get(i));
    return line.add(after);
  }

  private List<Ink> ruled() {
    List<Ink> lines = new ArrayList<>(joined("| ", " | ", " |"));
    lines.add(1, Ink.of("|" + " --- |".repeat(rows.get(0).size())));
    return lines;
  }

  private List<Ink> aligned(int gap) {
    int[] widths = widths(rows, gap);
    return rows.stream().map(row -> padded(row, widths)).toList();
  }

  private static int[] widths(List<List<Ink>> rows, int gap) {
    int[] widths = new int[rows.get(0).size()];
    for (List<Ink> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i).text()) + gap);
      }
    }
    return widths;
  }

  private static Ink padded(List<Ink> row, int[] widths) {
    Ink line = new Ink();
    for (int i = 0; i < row.size(); i++) {
      line.add(row.get(i));
      if (i + 1 < row.size()) line.add(" ".repeat(widths[i] - width(row.get(i).text())));
    }
    return line;
  }

  /** Chinese characters are two columns wide. */
  private static int width(String text) {
    return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  /** Long cells go on in the lines below, where the other cells of the row are empty. */
  private List<Ink> wrapped(Dice dice) {
    int most = dice.between(CELL_WIDTH, CELL_WIDTH + 4);
    List<List<Ink>> lines = new ArrayList<>();
    for (List<Ink> row : rows) {
      lines.addAll(transposed(row.stream().map(cell -> pieces(cell, most, dice)).toList()));
    }
    int[] widths = widths(lines, GAP + 2);
    return lines.stream().map(line -> padded(line, widths)).toList();
  }

  private static List<Ink> pieces(Ink cell, int most, Dice dice) {
    List<Ink> pieces = new ArrayList<>();
    int from = 0;
    for (int end : LineBreaks.of(cell.text(), most, dice)) {
      pieces.add(cell.part(from, end));
      from = end;
    }
    return pieces;
  }

  private static List<List<Ink>> transposed(List<List<Ink>> cells) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    List<List<Ink>> transposed = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<Ink> row = new ArrayList<>();
      for (List<Ink> cell : cells) row.add(line < cell.size() ? cell.get(line) : new Ink());
      transposed.add(row);
    }
    return transposed;
  }
}
