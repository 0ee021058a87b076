package org.jixiao.write.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;
import org.jixiao.write.describe.ColumnNames;
import org.jixiao.write.describe.ValueNames;

/**
 * The Chinese names that the sheets use.
 *
 * @param themes by id
 */
record Vocabulary(ColumnNames columns, ValueNames values, Map<String, String> themes) {

  /** The names of the project, and those of the themes that the run's tables name. */
  static Vocabulary of(TableFiles tables) throws IOException {
    Map<String, String> themes = new HashMap<>();
    PublishedTable.of(tables, "theme_year")
        .each(
            List.of("theme", "theme_zh"),
            row -> themes.put(row.text("theme"), row.text("theme_zh")));
    return new Vocabulary(ColumnNames.standard(), ValueNames.standard(), themes);
  }

  String theme(String id) {
    String name = themes.get(id);
    return name == null ? values.of("theme", id) : name;
  }

  /** {@code T03:5;T01:4} as 预算执行率偏低(5)；预算编制不精准(4). */
  String countedThemes(String counted) {
    return each(counted, ";", this::countedTheme);
  }

  /** {@code T03; T12} by their names. */
  String themesOf(String ids) {
    return each(ids, ";", this::theme);
  }

  private String countedTheme(String counted) {
    int colon = counted.lastIndexOf(':');
    if (colon < 0) return theme(counted);
    return theme(counted.substring(0, colon)) + "(" + counted.substring(colon + 1) + ")";
  }

  private static String each(String joined, String separator, UnaryOperator<String> name) {
    if (joined == null || joined.isEmpty()) return joined;
    return Arrays.stream(joined.split(separator, -1))
        .map(part -> name.apply(part.strip()))
        .collect(Collectors.joining("；"));
  }
}
