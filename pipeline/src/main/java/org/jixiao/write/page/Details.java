package org.jixiao.write.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.TableFiles;

/** What the page tells of each report that it carries, table by table. */
final class Details {

  /** The figures whose place is always told. */
  private static final Set<String> CORE =
      Set.of(
          "/budget/original_yuan",
          "/budget/adjusted_yuan",
          "/expenditure/total_yuan",
          "/rates/execution_pct",
          "/rates/adjustment_pct",
          "/score/total",
          "/score/grade");

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "reports", DetailColumns.REPORTS,
          "findings", DetailColumns.FINDINGS,
          "outliers", DetailColumns.OUTLIERS,
          "department_trend", DetailColumns.TREND,
          "problems", DetailColumns.STATEMENTS,
          "measures", DetailColumns.STATEMENTS,
          "problem_themes", DetailColumns.THEMES);

  private Details() {}

  /** Reads all of them, each under its table's name. */
  static Map<String, Sheet> read(TableFiles tables, Choice choice) throws IOException {
    Map<String, Sheet> sheets = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
      List<PublishedRow> rows = choice.rows(tables, table.getKey(), table.getValue());
      sheets.put(table.getKey(), Sheet.whole(table.getValue(), rows));
    }
    sheets.put("evidence", evidence(tables, choice, sheets.get("findings")));
    return sheets;
  }

  private static Sheet evidence(TableFiles tables, Choice choice, Sheet findings)
      throws IOException {
    Map<String, Set<String>> named = named(findings);
    List<PublishedRow> all = choice.rows(tables, "evidence", DetailColumns.EVIDENCE);
    List<PublishedRow> rows = all.stream().filter(row -> isShown(row, named)).toList();
    return new Sheet(DetailColumns.EVIDENCE, rows, all.size());
  }

  private static boolean isShown(PublishedRow row, Map<String, Set<String>> named) {
    String path = row.text("path");
    return CORE.contains(path)
        || named.getOrDefault(row.text("report_id"), Set.of()).contains(path);
  }

  /** The paths that findings rest on, by report. */
  private static Map<String, Set<String>> named(Sheet findings) {
    Map<String, Set<String>> named = new HashMap<>();
    for (PublishedRow finding : findings.rows()) {
      Set<String> paths =
          named.computeIfAbsent(finding.text("report_id"), unused -> new HashSet<>());
      paths.addAll(List.of(finding.text("evidence_paths").split("; ", -1)));
    }
    return named;
  }
}
