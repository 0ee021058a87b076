package org.jixiao.write.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of words, in a box of its own that scrolls where the table is wider than the page. */
final class PlainTable {

  private final String caption;
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  PlainTable(String caption, List<String> heads) {
    this.caption = caption;
    this.heads = List.copyOf(heads);
  }

  /** Adds a row; its first cell names it. */
  void add(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(cells.length + " cells, not " + heads.size());
    }
    rows.add(List.of(cells));
  }

  /** Writes the table; without rows its caption and {@code none} instead. */
  void write(Markup html, String none) throws IOException {
    if (rows.isEmpty()) {
      html.element("p", caption + "：" + none, "class", "empty");
      return;
    }
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table").element("caption", caption);
    html.open("thead").open("tr");
    for (String head : heads) html.element("th", head, "scope", "col");
    html.close("tr", "thead").open("tbody");
    for (List<String> row : rows) row(html, row);
    html.close("tbody", "table", "div");
  }

  private static void row(Markup html, List<String> row) throws IOException {
    html.open("tr").element("th", row.get(0), "scope", "row");
    for (String cell : row.subList(1, row.size())) html.element("td", cell);
    html.close("tr");
  }
}
