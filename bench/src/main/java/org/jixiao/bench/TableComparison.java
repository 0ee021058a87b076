package org.jixiao.bench;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares tables of two runs, row by row and without regard to the order of rows. A report has a
 * key of its own on each side, made of the same department and year; the keys are translated.
 */
final class TableComparison implements AutoCloseable {
  private static final int SHOWN = 3;

  private final Connection duck;
  private final String run;
  private final String other;

  /** Of the tables of a published run and of a folder that holds {@code TABLE.parquet} files. */
  TableComparison(String run, String other) throws SQLException {
    this.duck = DriverManager.getConnection("jdbc:duckdb:");
    this.run = run;
    this.other = other;
    execute("SET threads = 2");
    execute(
        "CREATE TABLE key AS SELECT p.report_id AS here, o.report_id AS there FROM "
            + ofPipeline("reports")
            + " p FULL JOIN "
            + ofOther("reports")
            + " o USING (department, fiscal_year)");
  }

  /** What differs in a table, in words; empty when nothing does. */
  List<String> differences(Claim claim) throws SQLException {
    Set<String> mine = columns(ofPipeline(claim.table()));
    mine.remove("year");
    mine.removeAll(claim.leftOut());
    Set<String> theirs = columns(ofOther(claim.table()));
    if (!mine.equals(theirs)) return List.of("columns: " + mine + " and " + theirs);
    String here = "SELECT " + list(mine) + " FROM " + ofPipeline(claim.table()) + " t";
    String there = translated(theirs, claim.table());
    List<String> found = new ArrayList<>();
    found.addAll(only("only the pipeline has", here, there));
    found.addAll(only("only DuckDB has", there, here));
    return found;
  }

  /** How many rows the pipeline wrote. */
  long rows(Claim claim) throws SQLException {
    return number("SELECT count(*) FROM " + ofPipeline(claim.table()));
  }

  /** The other side's rows with the pipeline's keys of reports. */
  private String translated(Set<String> columns, String table) {
    String rows = ofOther(table) + " t";
    List<String> selected = new ArrayList<>();
    for (String column : columns) {
      if (column.endsWith("report_id")) {
        String key = "key_of_" + column;
        rows += " LEFT JOIN key " + key + " ON " + key + ".there = t." + column;
        selected.add(key + ".here AS " + column);
      } else {
        selected.add("t.\"" + column + '"');
      }
    }
    return "SELECT " + String.join(", ", selected) + " FROM " + rows;
  }

  private List<String> only(String who, String one, String two) throws SQLException {
    String rest = "(" + one + ") EXCEPT ALL (" + two + ")";
    long count = number("SELECT count(*) FROM (" + rest + ")");
    if (count == 0) return List.of();
    List<String> found = new ArrayList<>();
    found.add(who + " " + count + " rows:");
    try (Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery("FROM (" + rest + ") ORDER BY ALL LIMIT " + SHOWN)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) cells.add(rows.getString(i));
        found.add("  " + cells);
      }
    }
    return found;
  }

  private static String list(Set<String> columns) {
    return columns.stream().map(column -> '"' + column + '"').collect(joining(", "));
  }

  private Set<String> columns(String table) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT column_name FROM (DESCRIBE FROM " + table + ")")) {
      while (rows.next()) columns.add(rows.getString(1));
    }
    return columns;
  }

  /** Empty tables stand in a partition of no year. */
  private String ofPipeline(String table) {
    return isCsv(table)
        ? ofCsv(run, table)
        : "read_parquet('" + quoted(run) + "/tables/" + table + "/**/*.parquet')";
  }

  private String ofOther(String table) {
    return isCsv(table)
        ? ofCsv(other, table)
        : "read_parquet('" + quoted(other) + "/" + table + ".parquet')";
  }

  private static boolean isCsv(String table) {
    return table.endsWith(".csv");
  }

  /** All cells as text; whether an empty one is quoted makes no difference. */
  private static String ofCsv(String folder, String file) {
    return "read_csv('"
        + quoted(folder)
        + "/"
        + file
        + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
  }

  private static String quoted(String path) {
    return path.replace("'", "''");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
