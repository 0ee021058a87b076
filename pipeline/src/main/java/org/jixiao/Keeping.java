package org.jixiao;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For how long extracted documents are kept: by quarters of the year. What a run needs is kept in
 * the present quarter's folder; what two quarters did not need is swept with theirs.
 *
 * @param quarters such as {@code 2026Q4}, the present one and the one before; none when nothing is
 *     kept
 * @param past the quarters before those, for two years
 */
public record Keeping(List<String> quarters, List<String> past) implements Serializable {
  private static final int USED = 2;
  private static final int KNOWN = USED + 8;

  /** Nothing is kept and nothing that was kept is used. */
  public static final Keeping OFF = new Keeping(List.of(), List.of());

  public Keeping {
    quarters = List.copyOf(quarters);
    past = List.copyOf(past);
  }

  /** What is kept on a day. */
  public static Keeping on(LocalDate today) {
    return new Keeping(quarters(today, 0, USED), quarters(today, USED, KNOWN));
  }

  private static List<String> quarters(LocalDate today, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(back -> quarter(today.minus(back, IsoFields.QUARTER_YEARS)))
        .toList();
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  public boolean isOff() {
    return quarters.isEmpty();
  }
}
