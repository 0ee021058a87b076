package org.jixiao.document;

import java.util.List;
import org.jixiao.model.Place;

/** Writes the pages of a PDF one after the other; a table goes on over the end of a page. */
final class PdfWriter {
  private final TextBuilder out;
  private Table open;
  private PdfTable last;
  private int tables;

  PdfWriter(TextBuilder out) {
    this.out = out;
  }

  void write(List<List<PdfItem>> pages) throws Refusal {
    PdfFurniture furniture = new PdfFurniture(pages);
    for (int page = 0; page < pages.size(); page++) {
      List<PdfItem> items = pages.get(page);
      boolean first = true;
      for (int i = 0; i < items.size(); i++) {
        if (furniture.isFurniture(items, i)) continue;
        write(items.get(i), page + 1, first);
        first = false;
      }
    }
    close();
  }

  private void write(PdfItem item, int page, boolean first) throws Refusal {
    if (item instanceof PdfItem.Grid grid) {
      boolean goesOn = first && last != null && last.hasColumnsOf(grid.table());
      if (!goesOn) close();
      if (open == null) open = new Table();
      grid.table().addTo(open, page, out);
      last = grid.table();
    } else if (item instanceof PdfItem.Line line) {
      close();
      out.line(line.line().indented(), Place.ofPage(page));
    }
  }

  private void close() throws Refusal {
    if (open != null) open.write(out, ++tables);
    open = null;
    last = null;
  }
}
