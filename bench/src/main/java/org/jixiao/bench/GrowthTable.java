package org.jixiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What runs took by how much there was. */
final class GrowthTable {

  /** One row: medians, but the most memory. */
  record Row(double amount, double wallSeconds, double cpuSeconds, double peakMegabytes) {}

  private final String what;
  private final SortedMap<Long, List<Cost>> costs = new TreeMap<>();

  /** Of an amount of reports or files. */
  GrowthTable(String what) {
    this.what = what;
  }

  String what() {
    return what;
  }

  void add(long amount, Cost cost) {
    costs.computeIfAbsent(amount, unused -> new ArrayList<>()).add(cost);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    costs.forEach(
        (amount, runs) ->
            rows.add(
                new Row(
                    amount,
                    spread(runs, Cost::wallMillis).median() / 1e3,
                    spread(runs, Cost::cpuMillis).median() / 1e3,
                    spread(runs, Cost::peakKilobytes).most() / 1024.0)));
    return rows;
  }

  private static Spread spread(List<Cost> runs, ToLongFunction<Cost> figure) {
    return Spread.of(runs.stream().map(figure::applyAsLong).toList());
  }

  /** As Markdown; each row with how much more there is and how much longer it takes. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| "
            + what
            + " | wall, s | processors, s | peak memory, MB | times as many | times as long |");
    lines.add("|---|---|---|---|---|---|");
    Row before = null;
    for (Row row : rows()) {
      lines.add(line(row, before));
      before = row;
    }
    return lines;
  }

  private static String line(Row row, Row before) {
    String grown =
        before == null
            ? "| | |"
            : String.format(
                Locale.ROOT,
                "| %.1f | %.1f |",
                row.amount / before.amount,
                row.wallSeconds / before.wallSeconds);
    return String.format(
            Locale.ROOT,
            "| %.0f | %.2f | %.2f | %.0f ",
            row.amount,
            row.wallSeconds,
            row.cpuSeconds,
            row.peakMegabytes)
        + grown;
  }

  void write(Path csv) throws IOException {
    List<String> lines = new ArrayList<>(List.of(what + ",run,wall_ms,cpu_ms,peak_kb"));
    costs.forEach(
        (amount, runs) -> {
          for (int i = 0; i < runs.size(); i++) {
            Cost cost = runs.get(i);
            lines.add(
                amount
                    + ","
                    + (i + 1)
                    + ","
                    + cost.wallMillis()
                    + ","
                    + cost.cpuMillis()
                    + ","
                    + cost.peakKilobytes());
          }
        });
    Files.createDirectories(csv.getParent());
    Files.write(csv, lines);
  }
}
