package org.jixiao.write.workbook;

import java.math.BigDecimal;
import org.jixiao.write.PublishedRow;

/** Columns of a sheet that show the columns of one table. */
final class SheetColumns {

  static final String MUNICIPAL = "市本级";

  private static final int TEN_THOUSAND = 4;

  private final String table;
  private final Vocabulary words;

  SheetColumns(String table, Vocabulary words) {
    this.table = table;
    this.words = words;
  }

  SheetColumn text(String column) {
    return of(column, "", Look.WORDS).showing(row -> row.text(column));
  }

  SheetColumn sentences(String column) {
    return text(column).looking(Look.SENTENCES);
  }

  /** A path, a number of a report or another name for machines. */
  SheetColumn code(String column) {
    return text(column).looking(Look.CODE);
  }

  SheetColumn word(String column) {
    return text(column).looking(Look.WORD);
  }

  /** A coded value by its Chinese name. */
  SheetColumn coded(String column) {
    return word(column).showing(row -> words.values().of(column, row.text(column)));
  }

  /** Several coded values of the kind of another column, joined by semicolons. */
  SheetColumn eachCoded(String column, String kind) {
    return text(column).showing(row -> words.values().ofEach(kind, row.text(column), ";"));
  }

  /** The district; the municipal level by name. */
  SheetColumn place() {
    return word("district").showing(SheetColumns::placeOf);
  }

  static String placeOf(PublishedRow row) {
    return row.text("district") == null ? MUNICIPAL : row.text("district");
  }

  SheetColumn year() {
    return of("fiscal_year", "", Look.YEAR).showing(row -> row.whole("fiscal_year"));
  }

  SheetColumn whole(String column) {
    return of(column, "", Look.WHOLE).showing(row -> row.whole(column));
  }

  /** Yuan as 万元, exactly. */
  SheetColumn money(String column) {
    return of(column, "(万元)", Look.MONEY).showing(row -> tenThousands(row.decimal(column)));
  }

  private static BigDecimal tenThousands(BigDecimal yuan) {
    return yuan == null ? null : yuan.movePointLeft(TEN_THOUSAND);
  }

  SheetColumn rate(String column) {
    return of(column, "(%)", Look.RATE).showing(row -> row.decimal(column));
  }

  SheetColumn points(String column) {
    return of(column, "(分)", Look.POINTS).showing(row -> row.decimal(column));
  }

  /** A number without a unit, or whose unit stands beside it. */
  SheetColumn number(String column) {
    return of(column, "", Look.POINTS).showing(row -> row.decimal(column));
  }

  /** A change against the year before, with its sign. */
  SheetColumn change(String column, String unit) {
    return of(column, "(" + unit + ")", Look.CHANGE).showing(row -> row.decimal(column));
  }

  private SheetColumn of(String column, String unit, Look look) {
    var term = words.columns().of(table, column);
    return new SheetColumn(
        term.zh() + unit, table + "." + column, term.note(), look, Shade.NONE, row -> null);
  }
}
