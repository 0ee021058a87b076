package org.jixiao.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;

/** All that a run published about one report; the tables of its items are read when asked for. */
public final class Dossier {
  private static final String KEY = "report_id";

  private static final Comparator<Asked> ITEM =
      Comparator.comparing(Asked::item, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Path tables;
  private final PublishedRow report;
  private final List<PublishedRow> findings;
  private final Map<String, List<PublishedRow>> evidence = new HashMap<>();
  private final Map<String, List<PublishedRow>> items = new HashMap<>();

  private Dossier(Path tables, PublishedRow report, List<PublishedRow> findings) {
    this.tables = tables;
    this.report = report;
    this.findings = findings;
  }

  /** Reads the rows of a report that is there. */
  public static Dossier read(Path tables, Sighting sighting) throws IOException {
    List<PublishedRow> reports = rows(tables, Field.REPORTS, sighting.year(), sighting.id());
    List<PublishedRow> findings = rows(tables, "findings", sighting.year(), sighting.id());
    Dossier dossier = new Dossier(tables, reports.get(0), findings);
    for (PublishedRow row : rows(tables, "evidence", sighting.year(), sighting.id())) {
      dossier.evidence.computeIfAbsent(row.text("path"), unused -> new ArrayList<>()).add(row);
    }
    return dossier;
  }

  private static List<PublishedRow> rows(Path tables, String table, int year, String id)
      throws IOException {
    return PublishedTable.of(tables, table).inYear(year).where(KEY, id);
  }

  public PublishedRow report() {
    return report;
  }

  List<PublishedRow> findings() {
    return findings;
  }

  /** The characters that the value at a path came from: none, one or several places. */
  List<PublishedRow> evidence(String path) {
    return evidence.getOrDefault(path, List.of());
  }

  /** The items of the report in a table, in their order. */
  List<PublishedRow> items(String table) throws IOException {
    List<PublishedRow> known = items.get(table);
    if (known == null) {
      known = rows(tables, table, report.whole("fiscal_year"), report.text(KEY));
      items.put(table, known);
    }
    return known;
  }

  /**
   * The same fields, with one for each item where all items are asked for, item by item. An empty
   * list is asked for its first item, which it does not have.
   */
  List<Asked> eachItem(List<Asked> asked) throws IOException {
    List<Asked> each = new ArrayList<>();
    for (Asked one : asked) {
      boolean isAll = one.field().isOfItem() && one.item() == null;
      int count = isAll ? Math.max(1, items(one.field().table()).size()) : 0;
      for (int item = 0; item < count; item++) each.add(one.ofItem(item));
      if (!isAll) each.add(one);
    }
    each.sort(Comparator.comparing((Asked one) -> one.field().table()).thenComparing(ITEM));
    return each;
  }

  /** The row that a field stands in; null when the report has no such item. */
  PublishedRow row(Asked asked) throws IOException {
    if (!asked.field().isOfItem()) return report;
    List<PublishedRow> all = items(asked.field().table());
    return asked.item() < all.size() ? all.get(asked.item()) : null;
  }
}
