package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
    Set<String> rest = results(Path.of(run));
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
    tell("does not work out these columns: ", without);
    tell("does not write: ", rest);
    return agree;
  }

  private static void tell(String what, Collection<String> names) {
    if (!names.isEmpty()) System.out.println(what + String.join(", ", names));
  }

  /** The tables of a published run, and its summary. */
  private static Set<String> results(Path run) throws IOException {
    try (Stream<Path> tables = Files.list(run.resolve("tables"))) {
      Set<String> results =
          new TreeSet<>(tables.map(table -> table.getFileName().toString()).toList());
      results.add("summary.csv");
      return results;
    }
  }
}
