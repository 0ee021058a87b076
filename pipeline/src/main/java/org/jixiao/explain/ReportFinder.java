package org.jixiao.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;

/** Finds the reports of a run that a person means. */
public final class ReportFinder {
  private static final Pattern ID = Pattern.compile("\\d{4}-[^-\\s]*-[0-9a-f]{16}");
  private static final int YEAR_DIGITS = 4;
  private static final int MOST_SUGGESTIONS = 5;
  private static final List<String> COLUMNS =
      List.of("report_id", "department", "fiscal_year", "source_uri", "input_uri");

  private final Path tables;

  public ReportFinder(Path tables) {
    this.tables = tables;
  }

  /**
   * The reports meant by an id, or by words that all stand in a report's department, file name or
   * year. Where a word is the whole name of some, only those.
   */
  public List<Sighting> find(String text) throws IOException {
    String id = text.strip();
    if (ID.matcher(id).matches()) return ofId(id);
    List<String> words =
        Arrays.stream(id.split("\\s+", -1)).map(Similarity::plain).distinct().toList();
    List<Sighting> found = new ArrayList<>();
    each(
        words.stream().map(Sighting::yearNamedBy).filter(Objects::nonNull).findFirst(),
        report -> {
          if (words.stream().allMatch(report::isMeantBy)) found.add(report);
        });
    List<Sighting> named =
        found.stream().filter(report -> words.stream().anyMatch(report::isNamed)).toList();
    return ordered(named.isEmpty() ? found : named);
  }

  private List<Sighting> ofId(String id) throws IOException {
    int year = Integer.parseInt(id.substring(0, YEAR_DIGITS));
    return PublishedTable.of(tables, Field.REPORTS).inYear(year).where("report_id", id).stream()
        .map(ReportFinder::sighting)
        .toList();
  }

  /** The reports whose department and year, or file name, look most like a text, best first. */
  public List<Sighting> like(String text) throws IOException {
    record Rated(Sighting report, int percent) {}
    Comparator<Rated> best =
        Comparator.comparing(Rated::percent).reversed().thenComparing(r -> r.report().id());
    List<Rated> nearest = new ArrayList<>();
    each(
        Optional.empty(),
        report -> {
          int percent =
              Math.max(
                  Similarity.percent(text, report.signature()),
                  Similarity.percent(text, report.source()));
          nearest.add(new Rated(report, percent));
          if (nearest.size() > 100 * MOST_SUGGESTIONS) keepBest(nearest, best);
        });
    keepBest(nearest, best);
    return nearest.stream().filter(r -> r.percent() > 0).map(Rated::report).toList();
  }

  private static <T> void keepBest(List<T> rated, Comparator<T> best) {
    rated.sort(best);
    if (rated.size() > MOST_SUGGESTIONS) rated.subList(MOST_SUGGESTIONS, rated.size()).clear();
  }

  private static List<Sighting> ordered(List<Sighting> reports) {
    return reports.stream().sorted(Comparator.comparing(Sighting::id)).toList();
  }

  private void each(Optional<Integer> year, Consumer<Sighting> reports) throws IOException {
    PublishedTable table = PublishedTable.of(tables, Field.REPORTS);
    year.map(table::inYear).orElse(table).each(COLUMNS, row -> reports.accept(sighting(row)));
  }

  private static Sighting sighting(PublishedRow row) {
    return new Sighting(
        row.text("report_id"),
        row.text("department"),
        row.whole("fiscal_year"),
        row.text("source_uri"),
        row.text("input_uri"));
  }
}
