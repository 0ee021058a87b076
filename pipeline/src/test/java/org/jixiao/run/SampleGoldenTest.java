package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole job on the sample gives what stands in {@code data/expected}, as text. */
class SampleGoldenTest {
  private static final Path SAMPLE = Path.of("../data/sample");
  private static final Path EXPECTED = Path.of("../data/expected");
  private static final String REWRITE = "jixiao.golden.rewrite";
  private static final String ADVICE =
      "%s differs from data/expected. When the change is meant, rewrite it and read the difference:"
          + " mvn test -Dtest=SampleGoldenTest -D"
          + REWRITE
          + "=true";

  @TempDir private static Path folder;
  private static Path run;

  @BeforeAll
  static void runTheSample() {
    run = DirectRun.of(List.of(SAMPLE.toAbsolutePath().normalize().toString()), folder, "golden");
  }

  static List<String> tables() {
    return Tables.ALL.stream().map(Table::name).toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsAsExpected(String table) throws SQLException, IOException {
    Path csv = folder.resolve(table + ".csv");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM "
              + Query.table(run, table)
              + " ORDER BY ALL) TO '"
              + csv
              + "' (HEADER, NULLSTR '∅')");
    }
    compare(Files.readString(csv, UTF_8), table + ".csv");
  }

  @Test
  void theSummaryIsAsExpected() throws IOException {
    compare(Files.readString(run.resolve("summary.csv"), UTF_8), "summary.csv");
  }

  private static void compare(String found, String name) throws IOException {
    Path expected = EXPECTED.resolve(name);
    if (Boolean.getBoolean(REWRITE)) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, found, UTF_8);
    }
    assertEquals(Files.readString(expected, UTF_8), found, () -> ADVICE.formatted(name));
  }
}
