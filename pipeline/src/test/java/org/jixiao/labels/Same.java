package org.jixiao.labels;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a value that was read is the labelled one. */
interface Same {
  /** More than half of the last place of a rate or score with two decimals. */
  double TOLERANCE = 0.006;

  boolean is(JsonNode gold, JsonNode found);

  /** A label may be a list of numbers, any of which is right; null is only null. */
  static boolean number(JsonNode gold, JsonNode found) {
    if (isNull(gold) || isNull(found)) return isNull(gold) && isNull(found);
    if (!gold.isArray()) return near(gold, found);
    return gold.valueStream().anyMatch(accepted -> near(accepted, found));
  }

  private static boolean near(JsonNode gold, JsonNode found) {
    return Math.abs(found.doubleValue() - gold.doubleValue()) < TOLERANCE;
  }

  /** The same characters, white space aside. */
  static boolean words(JsonNode gold, JsonNode found) {
    return Wording.squashed(gold).equals(Wording.squashed(found));
  }

  static boolean isNull(JsonNode value) {
    return value.isNull() || value.isMissingNode();
  }
}
