package org.jixiao.validate;

/** Problems are named and nothing is said of what will be done. */
final class ProblemWithoutMeasure implements Rule {

  @Override
  public String id() {
    return "problem-without-measure";
  }

  @Override
  public void check(Case report, Findings out) {
    int problems = report.report().problems().size();
    if (problems == 0 || !report.report().measures().isEmpty()) return;
    out.fires("/measures")
        .operand("problems", Operand.text(Integer.toString(problems)))
        .evidence("/problems/0")
        .add();
  }
}
