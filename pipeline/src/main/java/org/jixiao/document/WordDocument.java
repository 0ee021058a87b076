package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Place;

/** Reads a Word document (.docx): paragraphs, tables, text boxes, then its notes. */
final class WordDocument {
  private final ZipParts parts;
  private final String folder;
  private final String main;
  private final Limits limits;
  private final WordStyles styles;
  private final WordLists lists;
  private final TextBuilder out;
  private final StringBuilder unfinished = new StringBuilder();
  private int paragraphs;
  private int tables;

  private WordDocument(ZipParts parts, String main, Limits limits) throws Refusal {
    this.parts = parts;
    this.main = main;
    this.folder = main.substring(0, main.lastIndexOf('/') + 1);
    this.limits = limits;
    this.styles = WordStyles.read(parts, folder + "styles.xml", limits);
    this.lists = WordLists.read(parts, folder + "numbering.xml", limits);
    this.out = new TextBuilder(limits);
  }

  /**
   * Reads a document.
   *
   * @param main its main part, usually {@code word/document.xml}
   */
  static DocumentText read(ZipParts parts, String main, Limits limits) throws Refusal {
    WordDocument document = new WordDocument(parts, main, limits);
    document.body();
    document.notes("footnotes.xml", "footnote");
    document.notes("endnotes.xml", "endnote");
    return document.out.finish();
  }

  private void body() throws Refusal {
    try (Xml xml = Xml.open(parts, main, limits)) {
      while (xml.next()) {
        if (xml.isStart("body")) blocks(xml);
      }
      flush();
    }
  }

  private void notes(String part, String note) throws Refusal {
    if (!parts.has(folder + part)) return;
    try (Xml xml = Xml.open(parts, folder + part, limits)) {
      while (xml.next()) {
        if (!xml.isStart(note)) continue;
        if (xml.attribute("type") == null || "normal".equals(xml.attribute("type"))) blocks(xml);
        else xml.skip();
      }
      flush();
    }
  }

  /** Reads the blocks inside the element that has just started. */
  private void blocks(Xml xml) throws Refusal {
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "p" -> paragraph(xml);
        case "tbl" -> table(xml);
        case "sectPr", "del", "moveFrom", "sdtPr", "Fallback" -> xml.skip();
        default -> {}
      }
    }
  }

  private void paragraph(Xml xml) throws Refusal {
    List<List<String>> boxes = new ArrayList<>();
    WordParagraph.Read read = WordParagraph.read(xml, styles, lists, () -> boxes.add(textBox(xml)));
    paragraphs++;
    List<String> lines = read.lines();
    if (lines.isEmpty()) lines.add("");
    lines.set(0, unfinished + lines.get(0));
    unfinished.setLength(0);
    if (read.goesOn()) unfinished.append(lines.remove(lines.size() - 1));
    out.lines(lines, Place.ofParagraph(paragraphs));
    for (List<String> box : boxes) out.lines(box, Place.ofParagraph(paragraphs));
  }

  /** What is left of a paragraph whose end was deleted at the end of the text. */
  private void flush() throws Refusal {
    out.line(unfinished.toString(), Place.ofParagraph(paragraphs));
    unfinished.setLength(0);
  }

  private void table(Xml xml) throws Refusal {
    flush();
    for (Table table : new WordTable(xml, this, out).read()) {
      if (!table.isEmpty()) table.write(out, ++tables);
    }
  }

  /**
   * Reads a paragraph of a cell.
   *
   * @param lines receives the text boxes in it
   */
  WordParagraph.Read paragraph(Xml xml, List<String> lines) throws Refusal {
    return WordParagraph.read(xml, styles, lists, () -> lines.addAll(textBox(xml)));
  }

  /** The lines of a text box; a table in one is read as its cells' lines. */
  private List<String> textBox(Xml xml) throws Refusal {
    List<String> lines = new ArrayList<>();
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("p")) lines.addAll(paragraph(xml, lines).lines());
    }
    return lines;
  }
}
