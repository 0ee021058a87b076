package org.jixiao.explain;

import java.util.HashMap;
import java.util.Map;

/** What people call the columns of the table of reports, and how they read their values. */
final class ColumnNames {
  private final Map<String, String> names = new HashMap<>();
  private final Phrases phrases;
  private final Numbers numbers;

  ColumnNames(Phrases phrases) {
    this.phrases = phrases;
    this.numbers = new Numbers(phrases);
    for (Asked asked : Fields.standard().all()) {
      Field field = asked.field();
      if (!field.isOfItem()) names.put(field.column(), phrases.name(field));
    }
  }

  String of(String column) {
    String name = names.get(column);
    return name == null ? phrases.sayOr(column, "column." + column) : name;
  }

  /** A value, or that there is none. */
  String value(String column, Object value) {
    if (value == null) return phrases.say("diff.none");
    if (value instanceof String text) return phrases.sayOr(Passage.line(text), "value." + text);
    return numbers.of(column, value, null);
  }
}
