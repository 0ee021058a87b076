package org.jixiao.validate;

import org.jixiao.model.Report;

/** A core figure is not stated: a gap, never a zero. */
final class MissingCore implements Rule {

  @Override
  public String id() {
    return "missing-core";
  }

  @Override
  public void check(Case toCheck, Findings out) {
    Report report = toCheck.report();
    if (report.budget().original() == null && report.budget().adjusted() == null) {
      lacks("/budget", "missing.budget", out);
    }
    if (report.expenditure().total() == null) {
      lacks(Paths.EXPENDITURE, "missing.expenditure", out);
    }
    if (report.score().total() == null) lacks(Paths.SCORE, "missing.score", out);
  }

  private static void lacks(String path, String term, Findings out) {
    out.fires(path).operand("missing", Operand.term(term, "")).add();
  }
}
