package org.jixiao.analyse.trend;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.rollup.MatchYears;
import org.jixiao.analyse.turnout.Attendance;
import org.jixiao.model.Trend;

/** Departments' changes from year to year. */
public final class Trends {
  private Trends() {}

  /**
   * Trends in the order division code, present name, year; of all the years of some departments, in
   * any order. A year is compared with the calendar year before it only.
   */
  public static Followed follow(Iterable<Digest> digests, Succession succession) {
    List<Trend> trends = new ArrayList<>();
    MatchYears matched = new MatchYears();
    List<Attendance> attendances = new ArrayList<>();
    for (History history : Histories.of(digests, succession)) {
      for (Digest now : history.reports()) {
        Before before = Before.of(now, history);
        Change change = Change.of(now, before);
        if (before != null) matched.add(now, change.before(), before.reports().size());
        trends.add(change.toTrend());
      }
      attendances.add(Attendance.of(succession.presentName(history.latest()), history.reports()));
    }
    return new Followed(trends, matched.toPartial(), attendances);
  }
}
