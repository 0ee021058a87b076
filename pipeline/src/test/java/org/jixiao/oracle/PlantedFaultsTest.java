package org.jixiao.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.generate.Generated;
import org.jixiao.generate.Generator;
import org.jixiao.generate.Planted;
import org.jixiao.generate.ReportSetWriter;
import org.jixiao.run.DirectRun;
import org.jixiao.run.Query;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the generator plants, the rules find, and they flag nothing else. */
class PlantedFaultsTest {
  private static final int RECORDS = 5_000;
  private static final String SUPERSEDED = "superseded";

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 7, 20_210_103})
  void allPlantedFaultsAreFoundAndNothingElse(long seed) throws IOException, SQLException {
    Path reports = folder.resolve("reports");
    new ReportSetWriter(new Generator(seed)).write(RECORDS, reports);
    List<Generated> records = new Generator(seed).first(RECORDS).toList();

    Path run = DirectRun.of(List.of(reports.toString()), folder.resolve("out"), "run");

    SortedSet<String> rules = new TreeSet<>();
    SortedSet<String> faults = new TreeSet<>();
    SortedSet<String> superseded = new TreeSet<>();
    for (Generated made : records) {
      String report = report(made);
      for (Planted planted : made.planted()) {
        if (planted.rule().equals(SUPERSEDED)) {
          superseded.add(report);
        } else {
          rules.add(planted.rule());
          faults.add(report + "|" + planted.rule());
        }
      }
    }
    assertSame(faults, findings(run, rules));
    assertTopOfTheList(faults, reviews(run));
    assertSame(latest(records, superseded), used(run, superseded));
    assertEquals(
        List.of(RECORDS + "|" + (RECORDS - superseded.size()) + "|0|" + superseded.size()),
        Query.rows(
            "SELECT sum(records_in), sum(records_read), sum(records_rejected),"
                + " sum(records_superseded) FROM "
                + Query.table(run, "inputs")));
    assertEquals(keyFile(reports), key(records));
  }

  /**
   * Of the first k of all years together, so many have a planted fault. Below them stand
   * departments that nothing was planted in and that differ from their peers by chance.
   */
  private static void assertTopOfTheList(SortedSet<String> faults, List<String> reviews) {
    Set<String> planted = new HashSet<>();
    for (String fault : faults) planted.add(fault.substring(0, fault.lastIndexOf('|')));
    int hits = 0;
    StringBuilder told = new StringBuilder("precision at k:");
    for (int k = 1; k <= planted.size(); k++) {
      if (planted.contains(reviews.get(k - 1))) hits++;
      if (k == 20 || k == 50 || k == 100 || k == planted.size()) {
        told.append(String.format(Locale.ROOT, " %d/%d", hits, k));
        double least = k <= 20 ? 1.0 : k <= 50 ? 0.95 : k <= 100 ? 0.9 : 0.75;
        assertTrue(hits >= least * k, told.toString());
      }
    }
    System.out.println(told);
  }

  private static List<String> reviews(Path run) throws SQLException {
    return Query.rows(
        "SELECT department, fiscal_year FROM "
            + Query.table(run, "review_list")
            + " ORDER BY weight_points DESC, fatal_findings DESC, reasons DESC, fiscal_year, rank");
  }

  private static SortedSet<String> findings(Path run, SortedSet<String> rules) throws SQLException {
    return new TreeSet<>(
        Query.rows(
            "SELECT DISTINCT department, fiscal_year, rule FROM "
                + Query.table(run, "findings")
                + " WHERE rule IN ('"
                + String.join("', '", rules)
                + "')"));
  }

  /** The later submission of each report that has two. */
  private static SortedSet<String> latest(List<Generated> records, SortedSet<String> twice) {
    SortedMap<String, String> latest = new TreeMap<>();
    for (Generated made : records) {
      String report = report(made);
      if (!twice.contains(report)) continue;
      latest.merge(report, made.report().submittedAt(), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    SortedSet<String> rows = new TreeSet<>();
    latest.forEach((report, submitted) -> rows.add(report + "|" + submitted));
    return rows;
  }

  private static SortedSet<String> used(Path run, SortedSet<String> twice) throws SQLException {
    String sql = "SELECT department, fiscal_year, submitted_at FROM ";
    SortedSet<String> rows = new TreeSet<>(Query.rows(sql + Query.table(run, "reports")));
    rows.removeIf(row -> !twice.contains(row.substring(0, row.lastIndexOf('|'))));
    return rows;
  }

  private static String report(Generated made) {
    return made.report().department().name() + "|" + made.report().fiscalYear();
  }

  private static void assertSame(SortedSet<String> planted, SortedSet<String> found) {
    List<String> missed = new ArrayList<>(planted);
    missed.removeAll(found);
    List<String> added = new ArrayList<>(found);
    added.removeAll(planted);
    assertEquals("missed [], added []", "missed " + missed + ", added " + added);
  }

  private static List<String> keyFile(Path reports) throws IOException {
    return Files.readAllLines(reports.resolveSibling(reports.getFileName() + ".planted.csv"))
        .stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(",/")))
        .toList();
  }

  private static List<String> key(List<Generated> records) {
    List<String> key = new ArrayList<>();
    for (Generated made : records) {
      for (Planted planted : made.planted()) {
        String department = made.report().department().name();
        key.add(department + "," + made.report().fiscalYear() + "," + planted.rule());
      }
    }
    return key;
  }
}
