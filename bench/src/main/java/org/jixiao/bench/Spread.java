package org.jixiao.bench;

import java.util.List;
import java.util.Locale;

/** The least, the middle and the most of some numbers. */
record Spread(long least, long median, long most) {

  /** Of some, at least one; of an even number the lower middle. */
  static Spread of(List<Long> numbers) {
    List<Long> sorted = numbers.stream().sorted().toList();
    return new Spread(
        sorted.get(0), sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() - 1));
  }

  /** As {@code 13.90 (13.20–15.10)}, of milliseconds. */
  String seconds() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median / 1e3, least / 1e3, most / 1e3);
  }
}
