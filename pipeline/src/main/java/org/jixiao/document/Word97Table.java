package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jixiao.document.Table.Cell;

/** Reads a table of Word 97, whose cells say where they stand and not which column they are. */
final class Word97Table {
  /** Edges nearer than this, in twentieths of a point, are one. */
  private static final int SAME = 60;

  private final Word97 document;
  private final TextBuilder out;
  private final List<Integer> edges = new ArrayList<>();

  Word97Table(Word97 document, TextBuilder out) {
    this.document = document;
    this.out = out;
  }

  Table read(org.apache.poi.hwpf.usermodel.Table found) throws Refusal {
    Table table = new Table();
    findEdges(found);
    for (int i = 0; i < found.numRows(); i++) table.add(row(found.getRow(i)), out);
    return table;
  }

  private void findEdges(org.apache.poi.hwpf.usermodel.Table found) throws Refusal {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < found.numRows(); i++) {
      TableRow row = found.getRow(i);
      out.countCells(0);
      for (int j = 0; j < row.numCells(); j++) {
        all.add(row.getCell(j).getLeftEdge());
        all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
      }
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) edges.add(edge);
    }
  }

  private int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME / 2) column++;
    return column;
  }

  private List<Cell> row(TableRow row) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell found = row.getCell(i);
      int column = Math.max(next, column(found.getLeftEdge()));
      int end = column(found.getLeftEdge() + found.getWidth());
      Cell cell = new Cell(column, Math.max(1, end - column), lines(found));
      next = cell.end();
      if (found.isMerged() && !found.isFirstMerged() && !cells.isEmpty()) {
        Cell before = cells.remove(cells.size() - 1);
        cells.add(new Cell(before.column(), next - before.column(), before.lines()));
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }

  private List<String> lines(TableCell cell) {
    if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) return List.of();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      lines.addAll(document.cellLines(cell.getParagraph(i)));
    }
    return lines;
  }
}
