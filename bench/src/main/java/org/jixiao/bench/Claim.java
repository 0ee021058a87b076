package org.jixiao.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table that DuckDB's side claims to write as the pipeline does.
 *
 * @param leftOut columns that it does not write
 */
record Claim(String table, Set<String> leftOut) {

  /** All claims, as {@code claims.csv} lists them. */
  static List<Claim> all() throws IOException {
    return Resource.text("claims.csv").lines().skip(1).map(Claim::parse).toList();
  }

  private static Claim parse(String line) {
    String[] cells = line.split(",", -1);
    Set<String> leftOut = new TreeSet<>(List.of(cells[1].split(" ", -1)));
    leftOut.remove("");
    return new Claim(cells[0], leftOut);
  }
}
