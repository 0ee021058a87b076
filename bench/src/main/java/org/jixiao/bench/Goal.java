package org.jixiao.bench;

import java.util.Locale;

/** A ratio or an amount that the design sets a limit to. */
record Goal(String name, double value, double limit, String unit) {

  boolean isMet() {
    return value <= limit;
  }

  String toRow() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f%s | %.1f%s | %s |",
        name,
        value,
        unit,
        limit,
        unit,
        isMet() ? "met" : "**missed**");
  }
}
