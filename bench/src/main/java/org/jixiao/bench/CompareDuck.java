package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what DuckDB wrote with a published run, table by table. */
public final class CompareDuck {
  private CompareDuck() {}

  /** {@code RUN FOLDER}: ends with 1 when a table that is claimed differs. */
  public static void main(String[] arguments) throws IOException, SQLException {
    if (!compare(arguments[0], arguments[1])) System.exit(1);
  }

  private static boolean compare(String run, String folder) throws IOException, SQLException {
    Set<String> rest = tables(Path.of(run, "tables"));
    boolean same = true;
    try (TableComparison comparison = new TableComparison(run, folder)) {
      for (Claim claim : Claim.all()) {
        rest.remove(claim.table());
        List<String> differences = comparison.differences(claim);
        same &= differences.isEmpty();
        tell(claim, comparison.rows(claim), differences);
      }
    }
    System.out.println("DuckDB does not write: " + String.join(", ", rest) + ", summary.csv");
    return same;
  }

  private static void tell(Claim claim, long rows, List<String> differences) {
    String without = claim.leftOut().isEmpty() ? "" : "; without " + claim.leftOut();
    String answer = differences.isEmpty() ? "same" : "DIFFERS";
    System.out.println(answer + ": " + claim.table() + ", " + rows + " rows" + without);
    differences.forEach(System.out::println);
  }

  private static Set<String> tables(Path folder) throws IOException {
    try (Stream<Path> tables = Files.list(folder)) {
      return new TreeSet<>(tables.map(table -> table.getFileName().toString()).toList());
    }
  }
}
