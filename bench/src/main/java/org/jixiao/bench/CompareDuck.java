package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
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
    List<String> same = new ArrayList<>();
    List<String> without = new ArrayList<>();
    boolean agree = true;
    try (TableComparison comparison = new TableComparison(run, folder)) {
      for (Claim claim : Claim.all()) {
        rest.remove(claim.table());
        List<String> differences = comparison.differences(claim);
        if (differences.isEmpty()) {
          same.add(claim.table() + " (" + comparison.rows(claim) + ")");
          if (!claim.leftOut().isEmpty()) without.add(claim.table() + " " + claim.leftOut());
        } else {
          agree = false;
          System.out.println("DIFFERS: " + claim.table());
          differences.forEach(System.out::println);
        }
      }
    }
    System.out.println("the same rows as Jixiao's in " + String.join(", ", same));
    System.out.println("does not work out these columns: " + String.join(", ", without));
    System.out.println("does not write: " + String.join(", ", rest) + ", summary.csv");
    return agree;
  }

  private static Set<String> tables(Path folder) throws IOException {
    try (Stream<Path> tables = Files.list(folder)) {
      return new TreeSet<>(tables.map(table -> table.getFileName().toString()).toList());
    }
  }
}
