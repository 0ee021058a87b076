package org.jixiao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableComparisonTest {
  private static final Claim TASKS = new Claim("tasks", Set.of());

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException, SQLException {
    ofPipeline(
        "reports", "('p1', '甲局', 2021), ('p2', '乙局', 2021) t(report_id, department, fiscal_year)");
    ofDuck(
        "reports", "('d2', '乙局', 2021), ('d1', '甲局', 2021) t(report_id, department, fiscal_year)");
  }

  @Test
  void theSameRowsInAnyOrderAndUnderOtherKeysAreTheSame() throws IOException, SQLException {
    ofPipeline("tasks", "('p1', 1, 2.50), ('p2', 1, NULL) t(report_id, ordinal, budget_yuan)");
    ofDuck("tasks", "('d2', 1, NULL), ('d1', 1, 2.50) t(report_id, ordinal, budget_yuan)");

    assertEquals(List.of(), differences(TASKS));
  }

  @Test
  void anotherValueIsNamedOnBothSides() throws IOException, SQLException {
    ofPipeline("tasks", "('p1', 1, 2.50), ('p2', 1, 3.00) t(report_id, ordinal, budget_yuan)");
    ofDuck("tasks", "('d1', 1, 2.50), ('d2', 1, 3.01) t(report_id, ordinal, budget_yuan)");

    assertEquals(
        List.of(
            "only the pipeline has 1 rows:",
            "  [3.00, 1, p2]",
            "only DuckDB has 1 rows:",
            "  [3.01, 1, p2]"),
        differences(TASKS));
  }

  @Test
  void aRowThatOneSideHasTwiceIsADifference() throws IOException, SQLException {
    ofPipeline("tasks", "('p1', 1, 2.50) t(report_id, ordinal, budget_yuan)");
    ofDuck("tasks", "('d1', 1, 2.50), ('d1', 1, 2.50) t(report_id, ordinal, budget_yuan)");

    assertEquals(List.of("only DuckDB has 1 rows:", "  [2.50, 1, p1]"), differences(TASKS));
  }

  @Test
  void aColumnMayBeLeftOutOnlyWhenTheClaimSaysSo() throws IOException, SQLException {
    ofPipeline("tasks", "('p1', 1, '维修') t(report_id, ordinal, name)");
    ofDuck("tasks", "('d1', 1) t(report_id, ordinal)");

    assertEquals(
        List.of("columns: [name, ordinal, report_id] and [ordinal, report_id]"),
        differences(TASKS));
    assertEquals(List.of(), differences(new Claim("tasks", Set.of("name"))));
  }

  @Test
  void aCsvFileIsComparedCellByCellHoweverItIsQuoted() throws IOException, SQLException {
    Claim summary = new Claim("summary.csv", Set.of());
    Files.writeString(folder.resolve("run/summary.csv"), "\uFEFF年度,区\r\n2021,荔湾区\r\n2020,\r\n");
    Files.writeString(folder.resolve("duck/summary.csv"), "年度,区\n2020,\n2021,\"荔湾区\"\n");
    assertEquals(List.of(), differences(summary));

    Files.writeString(folder.resolve("duck/summary.csv"), "年度,区\n2020,\n2021,越秀区\n");
    assertEquals(
        List.of(
            "only the pipeline has 1 rows:",
            "  [荔湾区, 2021]",
            "only DuckDB has 1 rows:",
            "  [越秀区, 2021]"),
        differences(summary));
  }

  private List<String> differences(Claim claim) throws SQLException {
    try (TableComparison comparison = new TableComparison(folder + "/run", folder + "/duck")) {
      return comparison.differences(claim);
    }
  }

  private void ofPipeline(String table, String values) throws IOException, SQLException {
    write(folder.resolve("run/tables/" + table + "/year=2021/part-00000.parquet"), values);
  }

  private void ofDuck(String table, String values) throws IOException, SQLException {
    write(folder.resolve("duck/" + table + ".parquet"), values);
  }

  private static void write(Path file, String values) throws IOException, SQLException {
    Files.createDirectories(file.getParent());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (FROM (VALUES " + values.replace(" t(", ") t(") + ") TO '" + file + "'");
    }
  }
}
