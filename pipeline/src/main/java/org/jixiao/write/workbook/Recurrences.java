package org.jixiao.write.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;
import org.jixiao.write.workbook.ThemeCounts.Theme;

/** How many departments repeat a theme, and how many did so after promising to mend it. */
final class Recurrences {

  private final Map<Theme, Integer> repeating = new HashMap<>();
  private final Map<Theme, Integer> broken = new HashMap<>();

  private Recurrences() {}

  static Recurrences of(TableFiles tables) throws IOException {
    Recurrences recurrences = new Recurrences();
    PublishedTable.of(tables, "theme_recurrence")
        .each(List.of("scope", "city", "theme", "broken_promises"), recurrences::add);
    return recurrences;
  }

  private void add(PublishedRow row) {
    if (!row.text("scope").equals("department")) return;
    Theme theme = new Theme(row.text("city"), row.text("theme"));
    repeating.merge(theme, 1, Integer::sum);
    String promises = row.text("broken_promises");
    if (promises != null && !promises.isEmpty()) broken.merge(theme, 1, Integer::sum);
  }

  int repeating(Theme theme) {
    return repeating.getOrDefault(theme, 0);
  }

  int broken(Theme theme) {
    return broken.getOrDefault(theme, 0);
  }
}
