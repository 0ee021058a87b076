package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The main job in SQL: DuckDB in this process, on two threads, in memory. What it does is in the
 * scripts beside this class, in their order.
 */
public final class DuckJob {
  private static final List<String> BEFORE = List.of("load", "reports", "items", "words");
  private static final List<String> AFTER =
      List.of("statements", "themes", "operands", "findings", "tasks", "rates", "parts", "causes", "trends", "groups", "changes", "peers", "scores", "effects", "tops", "digits", "answers", "gaps", "review", "summary", "inputs");

  /** So many statements are tagged at a time: all at once would not fit into memory. */
  private static final int SOME = 200_000;

  private DuckJob() {}

  /** {@code INPUT OUTPUT SCHEMAS}: report records, where tables go, the project's own tables. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path output = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(output);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET preserve_insertion_order = false");
      set(statement, "input", Path.of(arguments[0]).toAbsolutePath());
      set(statement, "output", output);
      set(statement, "schemas", Path.of(arguments[2]).toAbsolutePath());
      for (String script : BEFORE) run(script, statement);
      tag(statement);
      for (String script : AFTER) run(script, statement);
    }
  }

  private static void tag(Statement statement) throws IOException, SQLException {
    long all;
    try (ResultSet count = statement.executeQuery("SELECT count(*) FROM distinct_statement")) {
      count.next();
      all = count.getLong(1);
    }
    statement.execute("SET VARIABLE lot = " + SOME);
    for (long turn = 0; turn * SOME < all; turn++) {
      statement.execute("SET VARIABLE turn = " + turn);
      run("tags", statement);
      run("judge", statement);
    }
  }

  private static void set(Statement statement, String variable, Path value) throws SQLException {
    String quoted = value.toString().replace("'", "''");
    statement.execute("SET VARIABLE " + variable + " = '" + quoted + "'");
  }

  /** Runs a script and says how long it took. */
  private static void run(String script, Statement statement) throws IOException, SQLException {
    long began = System.nanoTime();
    for (String sql : Resource.text(script + ".sql").split(";\\s*\n", -1)) {
      if (!sql.isBlank()) statement.execute(sql);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(Locale.ROOT, "%-12s %7.2f s%n", script, seconds);
  }
}
