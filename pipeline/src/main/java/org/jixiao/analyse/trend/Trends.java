package org.jixiao.analyse.trend;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Trend;

/** Departments' changes from year to year. */
public final class Trends {
  private Trends() {}

  /**
   * One row per report, in the order division code, department, year; of all the years of some
   * departments, in any order. A year is compared with the calendar year before it only.
   */
  public static List<Trend> of(Iterable<Digest> digests) {
    List<Trend> trends = new ArrayList<>();
    for (List<Digest> history : Histories.of(digests)) {
      Digest before = null;
      for (Digest now : history) {
        boolean follows = before != null && before.fiscalYear() == now.fiscalYear() - 1;
        trends.add(new Change(now, follows ? before : null).toTrend());
        before = now;
      }
    }
    return trends;
  }
}
