package org.jixiao.write.workbook;

import java.util.List;

/** What the first and the last sheet tell of a sheet in between, once its rows are drawn. */
record SheetEntry(String name, String about, long shown, long total, List<SheetColumn> columns) {

  SheetEntry {
    columns = List.copyOf(columns);
  }

  static SheetEntry of(Sheet sheet) {
    return new SheetEntry(
        sheet.name(), sheet.about(), sheet.rows().size(), sheet.total(), sheet.columns());
  }
}
