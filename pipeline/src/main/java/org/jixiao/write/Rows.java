package org.jixiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.parquet.io.api.Binary;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/**
 * Takes a table's rows value by value, in the order of its schema: {@code rows.text("report_id",
 * id).whole("fiscal_year", 2021).money("budget_yuan", budget).end()}. A column out of order, of
 * another type, without a value that it must have or beyond its range is a fault in the row writer
 * and throws {@link IllegalStateException}; such a row is not written.
 */
public final class Rows {

  private static final long DECIMAL_LIMIT = 1_000_000_000_000_000_000L;
  private static final long MILLIONTHS_PER_TEN_THOUSANDTH = 100;

  /** Takes finished rows, some at a time. */
  @FunctionalInterface
  interface Sink {
    void accept(Cells rows) throws IOException;
  }

  private final String table;
  private final Cells cells;
  private final Sink sink;

  /** The text last written in each column and its bytes: rows of a report repeat its identity. */
  private final String[] lastTexts;

  private final Binary[] lastBytes;
  private int at;

  Rows(Table<?> table, Sink sink) {
    this.table = table.name();
    this.cells = new Cells(table.columns());
    this.sink = sink;
    lastTexts = new String[cells.size()];
    lastBytes = new Binary[cells.size()];
  }

  public Rows text(String column, String value) {
    expect(column, Kind.TEXT);
    if (value == null) return absent();
    cells.text(at, bytes(value));
    at++;
    return this;
  }

  /** An int or long column. */
  public Rows whole(String column, long value) {
    boolean isInt = at < cells.size() && cells.column(at).kind() == Kind.INT;
    expect(column, isInt ? Kind.INT : Kind.LONG);
    if (isInt && value != (int) value) throw fault(column + " is no int: " + value);
    return number(value);
  }

  /** See {@link #whole(String, long)}; null for an empty cell. */
  public Rows whole(String column, Integer value) {
    if (value != null) return whole(column, value.longValue());
    expect(column, Kind.INT);
    return absent();
  }

  public Rows flag(String column, Boolean value) {
    expect(column, Kind.FLAG);
    return value == null ? absent() : number(value ? 1 : 0);
  }

  public Rows money(String column, Amount amount) {
    return money(column, amount == null ? null : (Long) amount.fen());
  }

  /** A DECIMAL(18,2) column in yuan. */
  public Rows money(String column, Long fen) {
    expect(column, Kind.MONEY);
    return fen == null ? absent() : number(inRange(fen));
  }

  /** A DECIMAL(18,4) column; millionths are rounded half away from zero. */
  public Rows decimal(String column, Decimal value) {
    return tenThousandths(
        column, value == null ? null : (Long) toTenThousandths(value.millionths()));
  }

  /** A DECIMAL(18,4) column. */
  public Rows tenThousandths(String column, Long value) {
    expect(column, Kind.DECIMAL);
    return value == null ? absent() : number(inRange(value));
  }

  /** Ends the row, which must have all its columns. */
  public void end() throws IOException {
    if (at != cells.size()) throw fault("the row ends before " + cells.column(at).name());
    at = 0;
    cells.endRow();
    if (cells.isFull()) flush();
  }

  /** Whether rows ended that are not written yet. */
  boolean areWaiting() {
    return cells.rows() > 0;
  }

  /** Writes the rows that are waiting. */
  void flush() throws IOException {
    if (!areWaiting()) return;
    sink.accept(cells);
    cells.clear();
  }

  /** Whether a row was begun and not ended. */
  boolean isMidway() {
    return at != 0;
  }

  private void expect(String column, Kind kind) {
    if (at == cells.size()) throw fault(column + " is beyond the last column");
    Column expected = cells.column(at);
    if (!expected.name().equals(column)) {
      throw fault(column + " stands where " + expected.name() + " belongs");
    }
    if (expected.kind() != kind) {
      throw fault(column + " is " + expected.kind() + " and not " + kind);
    }
  }

  private Rows absent() {
    Column column = cells.column(at);
    if (!column.nullable()) throw fault(column.name() + " has no value");
    cells.absent(at);
    at++;
    return this;
  }

  private Rows number(long value) {
    cells.number(at, value);
    at++;
    return this;
  }

  private Binary bytes(String text) {
    if (!sameObject(text, lastTexts[at])) {
      lastTexts[at] = text;
      lastBytes[at] = Binary.fromConstantByteArray(text.getBytes(UTF_8));
    }
    return lastBytes[at];
  }

  /** Strings are not compared by value: that would cost more than it saves. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean sameObject(String text, String other) {
    return text == other;
  }

  private long inRange(long value) {
    if (value <= -DECIMAL_LIMIT || value >= DECIMAL_LIMIT) {
      throw fault(cells.column(at).name() + " has more than 18 digits: " + value);
    }
    return value;
  }

  private static long toTenThousandths(long millionths) {
    long half = MILLIONTHS_PER_TEN_THOUSANDTH / 2;
    long whole = millionths / MILLIONTHS_PER_TEN_THOUSANDTH;
    long rest = millionths % MILLIONTHS_PER_TEN_THOUSANDTH;
    if (rest >= half) return whole + 1;
    return rest <= -half ? whole - 1 : whole;
  }

  private IllegalStateException fault(String what) {
    at = 0;
    return new IllegalStateException("table " + table + ": " + what);
  }
}
