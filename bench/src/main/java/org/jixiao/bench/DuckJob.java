package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The main job in SQL: DuckDB in this process, on two threads, in memory. What it does is in the
 * scripts beside this class, in their order; those that go round are repeated from here.
 */
public final class DuckJob {
  private static final List<String> READ = List.of("load", "reports", "items", "words");
  private static final List<String> CHECK =
      List.of(
          "statements",
          "forget",
          "themes",
          "operands",
          "findings",
          "adjustments",
          "tasks",
          "slips",
          "marks",
          "rates",
          "parts",
          "causes");
  private static final List<String> COMPARE =
      List.of(
          "trends", "groups", "changes", "peers", "scores", "effects", "tops", "digits", "answers",
          "gaps");
  private static final List<String> CONCLUDE = List.of("review", "summary", "inputs");

  /** So many statements are tagged at a time: all at once would not fit into memory. */
  private static final int SOME = 200_000;

  private static final String MEMORY = "16GB";

  private final Statement statement;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private DuckJob(Statement statement) {
    this.statement = statement;
  }

  /** {@code INPUT OUTPUT SCHEMAS}: report records, where tables go, the project's own tables. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path output = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(output);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      DuckJob job = new DuckJob(statement);
      statement.execute("SET threads = 2");
      statement.execute("SET preserve_insertion_order = false");
      job.spillInto(output.resolve(".spilled"));
      job.set("input", Path.of(arguments[0]).toAbsolutePath());
      job.set("output", output);
      job.set("schemas", Path.of(arguments[2]).toAbsolutePath());
      try {
        job.run();
      } finally {
        job.seconds.forEach(
            (script, took) -> System.out.printf(Locale.ROOT, "%-12s %7.2f s%n", script, took));
      }
    }
  }

  private void run() throws IOException, SQLException {
    run(READ);
    tag();
    run(CHECK);
    run(COMPARE);
    proposeTerms();
    run(CONCLUDE);
  }

  private void tag() throws IOException, SQLException {
    long all = number("SELECT count(*) FROM distinct_statement");
    statement.execute("SET VARIABLE lot = " + SOME);
    for (long turn = 0; turn * SOME < all; turn++) {
      statement.execute("SET VARIABLE turn = " + turn);
      run(List.of("tags", "judge"));
    }
  }

  private void proposeTerms() throws IOException, SQLException {
    run(List.of("corpus"));
    while (number("SELECT count(*) FROM live") > 0) run(List.of("longer"));
    run(List.of("candidates"));
    long turns = number("SELECT coalesce(max(turn), 0) FROM judged");
    for (long turn = 1; turn <= turns; turn++) {
      statement.execute("SET VARIABLE turn = " + turn);
      run(List.of("choose"));
    }
    run(List.of("terms"));
  }

  private long number(String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /**
   * Rather than fail, DuckDB writes to disk what is more than its memory; it does so on its own.
   */
  private void spillInto(Path folder) throws SQLException {
    statement.execute("SET memory_limit = '" + MEMORY + "'");
    statement.execute("SET temp_directory = '" + quoted(folder) + "'");
  }

  private void set(String variable, Path value) throws SQLException {
    statement.execute("SET VARIABLE " + variable + " = '" + quoted(value) + "'");
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  /** Runs scripts and adds up how long each took. */
  private void run(List<String> scripts) throws IOException, SQLException {
    for (String script : scripts) {
      long began = System.nanoTime();
      for (String sql : Resource.text(script + ".sql").split(";\\s*\n", -1)) {
        if (!sql.isBlank()) statement.execute(sql);
      }
      seconds.merge(script, (System.nanoTime() - began) / 1e9, Double::sum);
    }
  }
}
