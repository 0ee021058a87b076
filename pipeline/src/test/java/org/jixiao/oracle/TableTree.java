package org.jixiao.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jixiao.run.Query;

/**
 * The table files below a run's folder.
 *
 * @param hashes of the files by their paths in {@code tables}
 */
record TableTree(Path run, SortedMap<Path, String> hashes) {

  static TableTree of(Path run) throws IOException {
    SortedMap<Path, String> hashes = new TreeMap<>();
    Path tables = run.resolve("tables");
    try (Stream<Path> files = Files.walk(tables)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(tables.relativize(file), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return new TableTree(run, hashes);
  }

  /** Fails with the first rows that are in one of both only. */
  void assertSame(TableTree expected, String set) throws SQLException {
    if (hashes.equals(expected.hashes)) return;
    TreeSet<Path> all = new TreeSet<>(hashes.keySet());
    all.addAll(expected.hashes.keySet());
    all.removeIf(file -> Objects.equals(hashes.get(file), expected.hashes.get(file)));
    String table = all.first().getName(0).toString();
    String mine = Query.table(run, table);
    String theirs = Query.table(expected.run, table);
    assertEquals(
        "the same bytes",
        all.size()
            + " files differ, first "
            + all.first()
            + "\nonly expected: "
            + except(theirs, mine)
            + "\nonly found: "
            + except(mine, theirs),
        set);
  }

  private static List<String> except(String one, String other) throws SQLException {
    return Query.rows("(FROM " + one + ") EXCEPT ALL (FROM " + other + ") ORDER BY ALL LIMIT 3");
  }
}
