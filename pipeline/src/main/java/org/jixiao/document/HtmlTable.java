package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.document.Table.Cell;
import org.jsoup.nodes.Element;

/** Reads a table in HTML. */
final class HtmlTable {
  private static final int MOST_SPAN = 1000;

  private final Element element;
  private final TextBuilder out;
  private final Table table = new Table();

  /** For each column: how many rows more a cell above covers it. */
  private final List<Integer> covered = new ArrayList<>();

  HtmlTable(Element element, TextBuilder out) {
    this.element = element;
    this.out = out;
  }

  Table read() throws Refusal {
    for (Element caption : element.select("caption")) {
      out.lines(lines(caption), null);
    }
    for (Element row : element.select("tr")) row(row);
    return table;
  }

  private void row(Element row) throws Refusal {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element found : row.children()) {
      if (!found.normalName().equals("td") && !found.normalName().equals("th")) continue;
      column = passCovered(column, cells);
      int span = span(found, "colspan");
      out.countCells(span);
      int rows = span(found, "rowspan");
      for (int i = column; i < column + span; i++) cover(i, rows - 1);
      cells.add(new Cell(column, span, lines(found)));
      column += span;
    }
    passCovered(column, cells);
    if (!cells.isEmpty()) table.add(cells, out);
  }

  private int passCovered(int from, List<Cell> cells) {
    int column = from;
    while (column < covered.size() && covered.get(column) > 0) {
      covered.set(column, covered.get(column) - 1);
      cells.add(new Cell(column, 1, List.of()));
      column++;
    }
    return column;
  }

  private void cover(int column, int rows) {
    while (covered.size() <= column) covered.add(0);
    covered.set(column, rows);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty() || value.length() > 6) return 1;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') return 1;
    }
    return Math.min(MOST_SPAN, Math.max(1, Integer.parseInt(value)));
  }

  private static List<String> lines(Element cell) throws Refusal {
    List<String> lines = new ArrayList<>();
    new HtmlLines(
            new HtmlLines.Sink() {
              @Override
              public void line(String line) {
                lines.add(line);
              }

              @Override
              public void table(Element inner) {
                lines.add(inner.text());
              }
            })
        .read(cell);
    return lines;
  }
}
