package org.jixiao.analyse.emerging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Level;

/**
 * Who states a problem that no theme explains, and where.
 *
 * @param divisionCode of the department, or null
 * @param district null at city level
 * @param ordinal of the problem in its report, 1 for the first
 */
public record Voice(
    String reportId,
    String divisionCode,
    String department,
    String district,
    int year,
    int ordinal) {

  /** The latest year first. */
  static final Comparator<Voice> LATEST_FIRST =
      comparing(Voice::year, Comparator.reverseOrder())
          .thenComparing(Voice::reportId)
          .thenComparingInt(Voice::ordinal);

  /** A department is known by the division it is in and its full name. */
  record Speaker(String divisionCode, String department) implements Comparable<Speaker> {
    private static final Comparator<Speaker> ORDER =
        comparing(Speaker::divisionCode, nullsFirst(naturalOrder()))
            .thenComparing(Speaker::department, nullsFirst(naturalOrder()));

    @Override
    public int compareTo(Speaker other) {
      return ORDER.compare(this, other);
    }
  }

  /** Of a problem of the report that the digest is of. */
  static Voice of(Digest digest, int ordinal) {
    return new Voice(
        digest.reportId(),
        digest.divisionCode(),
        digest.department(),
        digest.level() == Level.CITY ? null : digest.district(),
        digest.fiscalYear(),
        ordinal);
  }

  Speaker speaker() {
    return new Speaker(divisionCode, department);
  }
}
