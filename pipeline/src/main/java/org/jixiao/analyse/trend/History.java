package org.jixiao.analyse.trend;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;

/**
 * The reports of a department and of those that were renamed or merged into it.
 *
 * @param reports in the order of years
 */
record History(List<Digest> reports, Succession succession) {

  /** The earlier reports of the department that a report is of; not those of others to merge. */
  Stream<Digest> before(Digest now) {
    return reports.stream().filter(before -> isBefore(before, now));
  }

  /** The later reports of the department that a report is of, and of what it became. */
  Stream<Digest> after(Digest before) {
    return reports.stream().filter(now -> isBefore(before, now));
  }

  /** Under the same name, or under one that led to it and is borne by none of its year. */
  private boolean isBefore(Digest before, Digest now) {
    if (before.fiscalYear() >= now.fiscalYear()) return false;
    return isOf(now, before)
        || (succession.leads(before, now) && !goesOn(before, now.fiscalYear()));
  }

  private boolean goesOn(Digest before, int year) {
    return reports.stream().anyMatch(d -> d.fiscalYear() == year && isOf(d, before));
  }

  private static boolean isOf(Digest now, Digest before) {
    return Objects.equals(before.department(), now.department());
  }

  Digest latest() {
    return reports.get(reports.size() - 1);
  }
}
