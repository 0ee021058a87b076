package org.jixiao.ingest;

import java.util.Optional;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;

/**
 * Whether a report says whose it is and for which year; without both it has no place in any table.
 */
public final class Admission {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private Admission() {}

  /** Why a report is refused. */
  public record Refusal(Reason reason, String detail) {}

  public static Optional<Refusal> refusal(Report report) {
    String name = report.department().name();
    if (name == null || name.isBlank()) {
      return Optional.of(new Refusal(Reason.NO_DEPARTMENT, Reason.NO_DEPARTMENT.meaning()));
    }
    Integer year = report.fiscalYear();
    if (year == null) return Optional.of(new Refusal(Reason.NO_YEAR, Reason.NO_YEAR.meaning()));
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return Optional.empty();
    String detail = "the fiscal year is " + year + ", not from " + FIRST_YEAR + " to " + LAST_YEAR;
    return Optional.of(new Refusal(Reason.YEAR_OUT_OF_RANGE, detail));
  }
}
