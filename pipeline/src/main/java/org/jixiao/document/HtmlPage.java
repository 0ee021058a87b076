package org.jixiao.document;

import java.util.Locale;
import org.jixiao.model.Place;
import org.jixiao.model.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads a page in HTML: what a reader of the page sees, without its menus. */
final class HtmlPage {
  private static final String NOT_CONTENT =
      "script, style, noscript, template, nav, aside, footer, iframe, object, svg, button, select,"
          + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)mso-hide\\s*:\\s*all]";
  private static final String LISTS = "ul, ol, div, dl, p";
  private static final int FEWEST_LINKS = 5;

  private final TextBuilder out;
  private int paragraphs;
  private int tables;

  private HtmlPage(Limits limits) {
    this.out = new TextBuilder(limits);
  }

  /**
   * Reads a page.
   *
   * @throws Refusal when its elements go too deep or its end is missing
   */
  static DocumentText read(String html, Limits limits) throws Refusal {
    checkEnd(html);
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + 8);
    Document document = Jsoup.parse(html, "", parser);
    checkDepth(document, limits);
    removeFurniture(document);
    HtmlPage page = new HtmlPage(limits);
    page.write(document.body());
    return page.out.finish();
  }

  /** A page that opens html or body and closes neither is cut off. */
  private static void checkEnd(String html) throws Refusal {
    String lower = html.toLowerCase(Locale.ROOT);
    boolean opened = lower.contains("<html") || lower.contains("<body");
    boolean closed = lower.contains("</html") || lower.contains("</body");
    int last = lower.lastIndexOf('<');
    boolean cutTag = last >= 0 && lower.indexOf('>', last) < 0 && isTag(lower, last);
    if ((opened && !closed) || cutTag) throw Refusal.damaged("the page ends before its end tag");
  }

  private static boolean isTag(String html, int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : '/';
    return next == '/' || next == '!' || (next >= 'a' && next <= 'z');
  }

  private static void checkDepth(Document document, Limits limits) throws Refusal {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth > limits.depth()) {
        throw Refusal.beyond(
            Reason.NESTED_TOO_DEEP,
            "elements are more than " + limits.depth() + " deep",
            limits.depth());
      }
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        continue;
      }
      while (node != null && node.nextSibling() == null) {
        node = node.parent();
        depth--;
      }
      if (node != null) node = node.nextSibling();
    }
  }

  private static void removeFurniture(Document document) {
    document.select(NOT_CONTENT).remove();
    for (Element header : document.select("header")) {
      if (header.closest("article, main") == null) header.remove();
    }
    for (Element list : document.select(LISTS)) {
      if (list.hasParent() && isMenu(list)) list.remove();
    }
  }

  /** Many links and hardly any other words. */
  private static boolean isMenu(Element list) {
    if (list.select("table").size() > 0) return false;
    int links = 0;
    int linked = 0;
    for (Element link : list.select("a[href]")) {
      if (link.attr("href").startsWith("#")) continue;
      links++;
      linked += link.text().length();
    }
    return links >= FEWEST_LINKS && 10 * linked >= 7 * list.text().length();
  }

  private void write(Element body) throws Refusal {
    HtmlLines.Sink sink =
        new HtmlLines.Sink() {
          @Override
          public void line(String line) throws Refusal {
            paragraphs++;
            out.line(line, Place.ofParagraph(paragraphs));
          }

          @Override
          public void table(Element table) throws Refusal {
            Table read = new HtmlTable(table, out).read();
            if (!read.isEmpty()) read.write(out, ++tables);
          }
        };
    new HtmlLines(sink).read(body);
  }
}
