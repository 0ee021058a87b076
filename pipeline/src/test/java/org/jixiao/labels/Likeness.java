package org.jixiao.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How far an item that was read is the labelled one: from 0, another, to 1, the same. */
interface Likeness {

  double of(JsonNode gold, JsonNode found);

  /** Of the same score, by name. */
  static double ofScoreItems(JsonNode gold, JsonNode found) {
    return Same.number(gold.path("score"), found.path("score"))
        ? Wording.ofNames(gold.path("name"), found.path("name"))
        : 0;
  }

  /** Of all figures that the label has, by name where the label has one. */
  static double ofTasks(JsonNode gold, JsonNode found) {
    for (String figure : List.of("budget_yuan", "expenditure_yuan", "execution_pct")) {
      boolean labelled = gold.hasNonNull(figure);
      if (labelled && !Same.number(gold.get(figure), found.path(figure))) return 0;
    }
    boolean named = !gold.path("name").asText("").isEmpty();
    return named ? Wording.ofNames(gold.path("name"), found.path("name")) : 1;
  }

  /** By name alone. */
  static double ofIndicators(JsonNode gold, JsonNode found) {
    return Wording.ofNames(gold.path("name"), found.path("name"));
  }

  /** Of the same number, better with the same measure word. */
  static double ofOutputs(JsonNode gold, JsonNode found) {
    if (!Same.number(gold.path("value"), found.path("value"))) return 0;
    return Same.words(gold.path("unit"), found.path("unit")) ? 1 : 0.6;
  }

  /** By the words. */
  static double ofStatements(JsonNode gold, JsonNode found) {
    return Wording.ofStatements(gold.path("quote"), found.path("text"));
  }
}
