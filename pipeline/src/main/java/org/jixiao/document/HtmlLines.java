package org.jixiao.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Breaks HTML into the lines that a browser would begin anew. */
final class HtmlLines {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "o:p",
          "st1:chsdate",
          "ruby",
          "rb",
          "nobr",
          "img",
          "input");

  private final Sink sink;
  private final StringBuilder line = new StringBuilder();
  private boolean asTyped;

  /** Receives lines and tables in their order. */
  interface Sink {
    void line(String line) throws Refusal;

    void table(Element table) throws Refusal;
  }

  HtmlLines(Sink sink) {
    this.sink = sink;
  }

  /** Reads all inside an element. */
  void read(Element element) throws Refusal {
    children(element);
    flush();
  }

  private void children(Element element) throws Refusal {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) words(text.getWholeText());
      else if (child instanceof Element inner) element(inner);
    }
  }

  private void element(Element element) throws Refusal {
    String name = element.normalName();
    switch (name) {
      case "br", "hr" -> flush();
      case "del", "strike", "rt", "rp", "option", "datalist" -> {}
      case "table" -> table(element);
      case "pre", "textarea" -> typed(element);
      case "ol" -> list(element);
      default -> {
        if (!INLINE.contains(name)) flush();
        children(element);
        if (!INLINE.contains(name)) flush();
      }
    }
  }

  private void typed(Element element) throws Refusal {
    flush();
    asTyped = true;
    children(element);
    flush();
    asTyped = false;
  }

  /** A table that holds other tables only lays out the page. */
  private void table(Element table) throws Refusal {
    flush();
    if (table.selectFirst("table table") == null && table.select("table").size() == 1) {
      sink.table(table);
    } else {
      children(table);
    }
    flush();
  }

  /** The numbers of an ordered list are printed by the browser. */
  private void list(Element list) throws Refusal {
    flush();
    int number = number(list.attr("start"), 1);
    for (Element item : list.children()) {
      if (!item.normalName().equals("li")) {
        element(item);
        continue;
      }
      flush();
      number = number(item.attr("value"), number);
      line.append(NumberText.of(number, format(list.attr("type")))).append(". ");
      int begun = line.length();
      children(item);
      if (line.length() == begun) line.setLength(0);
      flush();
      number++;
    }
  }

  private static int number(String value, int otherwise) {
    boolean plain = !value.isEmpty() && value.length() < 7;
    return plain && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(value)
        : otherwise;
  }

  private static String format(String type) {
    return switch (type) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  private void words(String words) throws Refusal {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (asTyped && c == '\n') flush();
      else if (c == '\n' || c == '\r' || (c == ' ' && !asTyped)) blank(words, i);
      else line.append(c == '\t' && !asTyped ? ' ' : c);
    }
  }

  /** Several blanks and breaks are one blank, and none between Chinese characters at a break. */
  private void blank(String words, int at) {
    if (line.isEmpty() || line.charAt(line.length() - 1) == ' ') return;
    boolean wrapped = words.charAt(at) != ' ';
    int next = at + 1;
    while (next < words.length() && " \r\n\t".indexOf(words.charAt(next)) >= 0) {
      wrapped |= words.charAt(next) != ' ';
      next++;
    }
    boolean wide =
        Characters.isWide(line.charAt(line.length() - 1))
            && next < words.length()
            && Characters.isWide(words.charAt(next));
    if (!(wrapped && wide)) line.append(' ');
  }

  private void flush() throws Refusal {
    if (line.isEmpty()) return;
    String done = line.toString().stripTrailing();
    line.setLength(0);
    sink.line(done);
  }
}
