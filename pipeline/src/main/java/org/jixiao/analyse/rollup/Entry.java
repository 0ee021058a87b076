package org.jixiao.analyse.rollup;

import org.jixiao.analyse.Digest;
import org.jixiao.model.Assessment;
import org.jixiao.model.Finding;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;
import org.jixiao.model.ThemeTag;

/**
 * What a report adds to each group it belongs to. Made once, added thrice.
 *
 * @param grade its place in {@link #GRADES}, or {@link #NO_GRADE}
 * @param unexplained problem statements without a theme
 */
record Entry(
    Assessment assessment,
    Digest digest,
    boolean usable,
    int grade,
    int problems,
    int unexplained,
    int fatal,
    int warning,
    int info) {

  static final int NO_GRADE = -1;

  /** Best first. */
  static final String GRADES = "优良中差";

  static Entry of(Assessment assessment, Digest digest) {
    int problems = assessment.report().problems().size();
    return new Entry(
        assessment,
        digest,
        usable(assessment.report(), digest),
        grade(assessment),
        problems,
        problems - explained(assessment),
        findings(assessment, Severity.FATAL),
        findings(assessment, Severity.WARNING),
        findings(assessment, Severity.INFO));
  }

  private static boolean usable(Report report, Digest digest) {
    boolean budgeted =
        digest.originalBudget() != null
            || digest.adjustedBudget() != null
            || report.budget().adjusted() != null;
    return budgeted && digest.expenditure() != null;
  }

  private static int grade(Assessment assessment) {
    String grade = assessment.derived().grade();
    return grade == null || grade.length() != 1 ? NO_GRADE : GRADES.indexOf(grade);
  }

  /** Every statement with a theme has exactly one primary theme. */
  private static int explained(Assessment assessment) {
    int explained = 0;
    for (ThemeTag tag : assessment.themes()) {
      if (tag.primary() && Digest.isOfProblem(tag)) explained++;
    }
    return explained;
  }

  private static int findings(Assessment assessment, Severity severity) {
    int count = 0;
    for (Finding finding : assessment.findings()) {
      if (finding.severity() == severity) count++;
    }
    return count;
  }
}
