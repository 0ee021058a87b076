package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.document.Table.Cell;

/** Reads a table of a Word document; tables inside its cells are kept for later. */
final class WordTable {
  private final Xml xml;
  private final WordDocument document;
  private final TextBuilder out;
  private final Table table = new Table();
  private final List<Table> inner = new ArrayList<>();

  WordTable(Xml xml, WordDocument document, TextBuilder out) {
    this.xml = xml;
    this.document = document;
    this.out = out;
  }

  /** Reads the table that has just started: itself, then the tables inside it. */
  List<Table> read() throws Refusal {
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("tr")) row();
      else if (xml.isStart("tblPr") || xml.isStart("tblGrid")) xml.skip();
    }
    List<Table> all = new ArrayList<>();
    all.add(table);
    all.addAll(inner);
    return all;
  }

  private void row() throws Refusal {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    boolean deleted = false;
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "gridBefore" -> column = xml.number("val", 0);
        case "del" -> deleted = true;
        case "tblPrEx" -> xml.skip();
        case "tc" -> {
          Cell cell = cell(column);
          cells.add(cell);
          column = cell.end();
        }
        default -> {}
      }
    }
    if (!deleted && !cells.isEmpty()) table.add(cells, out);
  }

  private Cell cell(int column) throws Refusal {
    int span = 1;
    boolean covered = false;
    List<String> lines = new ArrayList<>();
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("gridSpan")) span = Math.max(1, xml.number("val", 1));
      else if (xml.isStart("vMerge")) covered = !"restart".equals(xml.attribute("val"));
      else if (xml.isStart("p")) lines.addAll(document.paragraph(xml, lines).lines());
      else if (xml.isStart("tbl")) inner.addAll(new WordTable(xml, document, out).read());
      else if (xml.isStart("del") || xml.isStart("tcPrChange")) xml.skip();
    }
    out.countCells(span);
    return new Cell(column, span, covered ? List.of() : lines);
  }
}
