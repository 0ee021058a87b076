package org.jixiao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a Word document while it is read.
 *
 * <p>Deleted, moved-away and hidden words are not text; nor are marks of footnotes.
 */
final class WordParagraph {
  private final Xml xml;
  private final WordStyles styles;
  private final WordLists lists;
  private final Inner inner;
  private final StringBuilder text = new StringBuilder();
  private boolean goesOn;
  private boolean hidden;
  private boolean contents;
  private String list;
  private Integer level;
  private boolean numbered = true;

  /** Receives the content of a text box. */
  interface Inner {
    void textBox() throws Refusal;
  }

  private WordParagraph(Xml xml, WordStyles styles, WordLists lists, Inner inner) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    this.inner = inner;
  }

  /**
   * A paragraph that has been read.
   *
   * @param lines at least one, perhaps blank
   * @param goesOn whether its end was deleted, so that the next paragraph belongs to it
   */
  record Read(List<String> lines, boolean goesOn) {}

  /** Reads the paragraph that has just started to its end. */
  static Read read(Xml xml, WordStyles styles, WordLists lists, Inner inner) throws Refusal {
    WordParagraph paragraph = new WordParagraph(xml, styles, lists, inner);
    paragraph.content(xml.depth());
    return paragraph.finish();
  }

  private void content(int outer) throws Refusal {
    while (xml.inside(outer)) {
      if (xml.isStart()) element();
    }
  }

  private void element() throws Refusal {
    switch (xml.name()) {
      case "pPr" -> properties();
      case "del", "moveFrom", "rt", "Fallback", "instrText", "delText" -> xml.skip();
      case "r" -> run();
      case "t" -> words();
      case "tab", "ptab" -> text.append(contents ? "……" : "\t");
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> inner.textBox();
      default -> content(xml.depth());
    }
  }

  private void run() throws Refusal {
    hidden = false;
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (!xml.isStart()) continue;
      if (xml.isStart("rPr")) hidden = isHidden();
      else if (hidden) xml.skip();
      else element();
    }
  }

  private boolean isHidden() throws Refusal {
    boolean found = false;
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isStart("vanish")) found = isOn();
    }
    return found;
  }

  private boolean isOn() {
    String value = xml.attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private void words() throws Refusal {
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (xml.isText()) text.append(xml.text());
    }
  }

  private void properties() throws Refusal {
    int outer = xml.depth();
    while (xml.inside(outer)) {
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "pStyle" -> style(xml.attribute("val"));
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "del" -> goesOn = true;
        case "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    numbered = list == null || !list.equals("0");
  }

  private void style(String id) {
    contents = styles.isContents(id);
    WordStyles.Numbering numbering = styles.numbering(id);
    if (numbering == null) return;
    if (list == null) list = numbering.list();
    if (level == null) level = numbering.level();
  }

  private Read finish() {
    String number = "";
    if (list != null && numbered) number = lists.next(list, level == null ? 0 : level);
    return new Read(new ArrayList<>((number + text).lines().toList()), goesOn);
  }
}
