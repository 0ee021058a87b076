package org.jixiao.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Asks DuckDB about tables. */
public final class Query {
  private Query() {}

  /** Each row as text, cells joined by {@code |}. */
  public static List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int cells = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= cells; i++) row.add(String.valueOf(result.getString(i)));
        rows.add(row.toString());
      }
      return rows;
    }
  }

  /** A table of a run as what stands behind FROM. */
  public static String table(Path run, String table) {
    return "read_parquet('" + run.resolve("tables").resolve(table) + "/**/*.parquet')";
  }
}
