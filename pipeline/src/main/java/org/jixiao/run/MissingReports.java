package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.turnout.Absence;
import org.jixiao.ingest.Identity;
import org.jixiao.model.Department;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;

/** A report that did not come is a reason to ask, under the id that it would have. */
record MissingReports(IntFunction<PackWeights> packs) {

  /** None where the pack gives it no weight. */
  List<ReviewReason> of(List<Absence> absences) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (Absence absence : absences) {
      PackWeights pack = packs.apply(absence.year());
      if (pack.weights().missingReport() > 0) reasons.add(reason(absence, pack));
    }
    return reasons;
  }

  private static ReviewReason reason(Absence absence, PackWeights pack) {
    Department department = absence.department().department();
    return new ReviewReason(
        Who.of(Identity.reportId(department, absence.year()), department, absence.year()),
        Kind.MISSING,
        "missing-report",
        null,
        pack.weights().missingReport(),
        "应报未报：没有收到 " + absence.year() + " 年度报告。",
        "No report on " + absence.year() + " was received though one is due.",
        List.of(),
        pack.rulePack());
  }
}
