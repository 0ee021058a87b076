package org.jixiao.write.workbook;

import java.util.function.Function;
import org.jixiao.write.PublishedRow;

/**
 * A column of a sheet.
 *
 * @param heading in Chinese, with the unit
 * @param source the column of a table that it shows, such as {@code reports.expenditure_yuan}
 * @param note what it says, for the dictionary
 * @param value its cell in a row: text, a number, or null for an empty cell
 */
record SheetColumn(
    String heading,
    String source,
    String note,
    Look look,
    Shade shade,
    Function<PublishedRow, Object> value) {

  SheetColumn shaded(Shade ground) {
    return new SheetColumn(heading, source, note, look, ground, value);
  }

  SheetColumn called(String other) {
    return new SheetColumn(other, source, note, look, shade, value);
  }

  SheetColumn looking(Look other) {
    return new SheetColumn(heading, source, note, other, shade, value);
  }

  SheetColumn showing(Function<PublishedRow, Object> other) {
    return new SheetColumn(heading, source, note, look, shade, other);
  }
}
