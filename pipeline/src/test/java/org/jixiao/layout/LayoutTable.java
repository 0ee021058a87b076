package org.jixiao.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.generate.text.LayoutFamily;

/** How many reports of each family were read right, and which fields were not. */
final class LayoutTable {
  private final Map<LayoutFamily, List<Measured>> families;

  LayoutTable(List<Measured> measured) {
    families =
        measured.stream()
            .collect(Collectors.groupingBy(m -> m.family(), TreeMap::new, Collectors.toList()));
  }

  /** In thousandths, rounded down. */
  int leastShare() {
    return families.values().stream().mapToInt(LayoutTable::share).min().orElseThrow();
  }

  /** Families whose share is below {@code least} thousandths. */
  List<String> below(int least) {
    return families.entrySet().stream()
        .filter(family -> share(family.getValue()) < least)
        .map(family -> family.getKey().id() + " " + share(family.getValue()))
        .toList();
  }

  private static int share(List<Measured> reports) {
    return (int) (reports.stream().filter(Measured::isRight).count() * 1000 / reports.size());
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-22s %7s %7s %7s  misread%n",
                "family",
                "reports",
                "right",
                "share"));
    families.forEach((family, reports) -> table.append(row(family.id(), reports)));
    table.append(row("all", families.values().stream().flatMap(List::stream).toList()));
    return table.toString();
  }

  private static String row(String name, List<Measured> reports) {
    long right = reports.stream().filter(Measured::isRight).count();
    return String.format(
        Locale.ROOT,
        "%-22s %7d %7d %6.2f%%  %s%n",
        name,
        reports.size(),
        right,
        100.0 * right / reports.size(),
        fields(reports));
  }

  /** Reports with a misread field, by field, the most frequent first. */
  private static String fields(List<Measured> reports) {
    Map<String, Long> counts =
        reports.stream()
            .flatMap(m -> m.misreadings().stream().map(Misreading::field).distinct())
            .collect(Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
