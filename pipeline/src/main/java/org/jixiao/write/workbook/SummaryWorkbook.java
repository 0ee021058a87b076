package org.jixiao.write.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;
import org.jixiao.write.YearlyTables;

/**
 * The workbook that a clerk opens by double-click, in Chinese: a first page on the city, a sheet
 * each for districts, departments, outliers, themes, the list for re-check and findings, and a
 * dictionary of colours and columns. Amounts are in 万元, rates in percent; an empty cell means not
 * stated. A sheet shows at most {@link Selection#MOST} rows and says how many there are; no cell is
 * a formula.
 */
public final class SummaryWorkbook implements Rendering {

  private static final List<SheetMaker> SHEETS =
      List.of(
          DistrictSheet::of,
          DepartmentSheet::of,
          OutlierSheet::of,
          ThemeSheet::of,
          ReviewSheet::of,
          FindingSheet::of);

  @Override
  public String path() {
    return "summary.xlsx";
  }

  @Override
  public long write(TableFiles tables, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("jixiao-summary", ".xlsx");
    try {
      long rows = write(tables, draft);
      FixedZip.copy(draft, out);
      return rows;
    } finally {
      Files.delete(draft);
    }
  }

  private static long write(TableFiles tables, Path draft) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft));
        Workbook book = new Workbook(file, "Jixiao", null)) {
      book.setGlobalDefaultFont(Styles.FONT, Styles.FONT_SIZE);
      book.properties().setTitle(CoverSheet.TITLE);
      return draw(YearlyTables.of(tables), book);
    }
  }

  /** One sheet after the other, so that only one is in memory; the first page names them all. */
  private static long draw(YearlyTables tables, Workbook book) throws IOException {
    Vocabulary words = Vocabulary.of(tables.files());
    Worksheet cover = book.newWorksheet(CoverSheet.NAME);
    List<SheetEntry> entries = new ArrayList<>();
    for (SheetMaker maker : SHEETS) {
      Sheet sheet = maker.of(tables, words);
      Drawing.draw(book, sheet).finish();
      entries.add(SheetEntry.of(sheet));
    }
    DictionarySheet.draw(book, entries).finish();
    long cities = CoverSheet.draw(cover, tables, words, entries);
    return cities + entries.stream().mapToLong(SheetEntry::shown).sum();
  }
}
