package org.jixiao.extract;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.function.Function;

/** One row of a data file, which knows where it stands when something in it is wrong. */
record DataRow(String file, NamedCsvRecord row) {

  /**
   * The column's words.
   *
   * @throws IllegalArgumentException naming file, line and column when the row lacks it
   */
  String text(String column) {
    return row.findField(column)
        .orElseThrow(() -> wrong("the column \"" + column + "\" is missing", null));
  }

  /**
   * The column's value.
   *
   * @param kind what it must be, for the message
   * @throws IllegalArgumentException naming file, line, column and value when it is none
   */
  <T> T value(String column, String kind, Function<String, T> parse) {
    String text = text(column);
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw wrong(column + ": \"" + text + "\" is no " + kind, e);
    }
  }

  private IllegalArgumentException wrong(String reason, Exception cause) {
    return new IllegalArgumentException(
        file + ", line " + row.getStartingLineNumber() + ": " + reason, cause);
  }
}
