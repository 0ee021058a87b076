package org.jixiao.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.junit.jupiter.api.Test;

/** Columns: uri, place, code, detail, meaning for rejections; tasks end with three decimals. */
class RowsTest {

  private final List<String> written = new ArrayList<>();

  private Rows rejections() {
    return new Rows(Tables.REJECTIONS, rows -> written.add(rows.rows() + " rows"));
  }

  private Rows taskUpToName() {
    return new Rows(ItemTables.TASKS, rows -> written.add(rows.rows() + " rows"))
        .text("report_id", "r")
        .whole("fiscal_year", 2021)
        .text("division_code", null)
        .text("district", null)
        .whole("ordinal", 1)
        .text("name", "n");
  }

  @Test
  void columnsInOrderMakeARow() throws IOException {
    Rows rows = rejections();
    addTo(rows, 2);
    assertEquals(List.of(), written);
    rows.flush();
    rows.flush();
    assertEquals(List.of("2 rows"), written);
  }

  @Test
  void manyRowsAreWrittenByLots() throws IOException {
    Rows rows = rejections();
    addTo(rows, 201);
    rows.flush();
    assertEquals(List.of("100 rows", "100 rows", "1 rows"), written);
  }

  private static void addTo(Rows rows, int count) throws IOException {
    for (int row = 0; row < count; row++) {
      rows.text("uri", "a").text("place", "").text("code", "c").text("detail", "d");
      rows.text("meaning", "m").end();
    }
  }

  @Test
  void aColumnOutOfOrderFails() {
    assertFault(
        "table rejections: code stands where place belongs",
        () -> rejections().text("uri", "a").text("code", "c"));
  }

  @Test
  void aRowWithoutItsLastColumnFails() {
    assertFault(
        "table rejections: the row ends before code",
        () -> rejections().text("uri", "a").text("place", "").end());
  }

  @Test
  void aColumnTooManyFails() {
    Rows rows =
        taskUpToName()
            .money("budget_yuan", 1L)
            .money("expenditure_yuan", 1L)
            .tenThousandths("execution_pct", 1L);
    assertFault("table tasks: more is beyond the last column", () -> rows.text("more", "x"));
  }

  @Test
  void anotherTypeFails() {
    assertFault(
        "table tasks: budget_yuan is MONEY and not DECIMAL",
        () -> taskUpToName().decimal("budget_yuan", Decimal.exact(1)));
  }

  @Test
  void nullWhereAValueMustBeFails() {
    assertFault("table rejections: uri has no value", () -> rejections().text("uri", null));
  }

  @Test
  void nineteenDigitsOfFenFail() {
    assertFault(
        "table tasks: budget_yuan has more than 18 digits: 1000000000000000000",
        () -> taskUpToName().money("budget_yuan", 1_000_000_000_000_000_000L));
  }

  @Test
  void aLongInAnIntColumnFails() {
    assertFault(
        "table tasks: fiscal_year is no int: 2147483648",
        () ->
            new Rows(ItemTables.TASKS, rows -> {})
                .text("report_id", "r")
                .whole("fiscal_year", 2_147_483_648L));
  }

  @Test
  void aRowWithoutAnEndFails() throws IOException {
    Table<String> endless = Table.undivided("rejections", (uri, rows) -> rows.text("uri", uri));
    PartWriter writer =
        new PartWriter(
            name -> {
              throw new IOException();
            },
            0,
            "part",
            PackNames.only("default"));
    assertFault("table rejections: a row has no end", () -> writer.write(endless, "a"));
    writer.abort();
  }

  private void assertFault(String message, org.junit.jupiter.api.function.Executable row) {
    assertEquals(message, assertThrows(IllegalStateException.class, row).getMessage());
    assertEquals(List.of(), written);
  }
}
