package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Interval;
import org.jixiao.model.Severity;

/**
 * Tries the department's printed execution rate on every plausible budget. One that fits only on
 * another basis than the pack's is information; one that fits on none is wrong, or only a warning
 * where the report does not state the pack's basis.
 */
final class DepartmentRate {

  private DepartmentRate() {}

  static void check(Case report, Findings out) {
    Figures figures = report.figures();
    if (figures.execution() == null || figures.expenditure() == null) return;
    if (fitsPrintedBudget(report)) return;
    List<Base> bases = Base.of(report);
    if (bases.isEmpty()) return;
    Base fitting = fitting(figures, bases);
    Base first = bases.get(0);
    if (fitting == null) {
      Cause slip = RateMismatch.slip(figures, expenditure(report), amount(first), rate(report));
      fire(report, first, first.isOwn() ? Severity.FATAL : Severity.WARNING, slip, out);
    } else if (first.isOwn() && !fitting.isOwn()) {
      fire(report, first, Severity.INFO, otherBasis(report, fitting), out);
    }
  }

  /** The common case, told without building a list. */
  private static boolean fitsPrintedBudget(Case report) {
    Interval own =
        switch (report.pack().executionDenominator()) {
          case ADJUSTED -> report.figures().adjusted();
          case ORIGINAL -> report.figures().original();
          case UNKNOWN -> null;
        };
    return report.figures().executionFits(own);
  }

  private static Base fitting(Figures figures, List<Base> bases) {
    for (Base base : bases) {
      if (figures.executionFits(base.amount())) return base;
    }
    return null;
  }

  private static Cause otherBasis(Case report, Base fitting) {
    Operand wouldBe = Operand.percent(computed(report, fitting));
    return Cause.otherBasis(Operand.term(fitting.term(), ""), wouldBe);
  }

  private static void fire(Case report, Base base, Severity severity, Cause cause, Findings out) {
    Interval printed = report.figures().execution();
    Interval computed = Figures.percent(report.figures().expenditure(), base.amount());
    Decimal exact = computed(report, base);
    long difference = Math.abs(rate(report).millionths() - exact.millionths());
    out.fires(Paths.EXECUTION)
        .severity(severity)
        .operand("rate", Operand.term("rate.total", ""))
        .operand("printed", Operand.percent(rate(report)))
        .operand("expenditure", Operand.of(expenditure(report)))
        .operand("budget", Operand.yuan(base.value()))
        .operand("basis", Operand.term(base.term(), ""))
        .operand("computed", Operand.percent(exact))
        .operand("difference", Operand.percent(difference))
        .differs(printed, computed, difference, "percent")
        .cause(cause)
        .evidence(evidence(base))
        .add();
  }

  private static List<String> evidence(Base base) {
    List<String> paths = new ArrayList<>(List.of(Paths.EXECUTION, Paths.EXPENDITURE));
    paths.addAll(base.evidence());
    return paths;
  }

  private static Decimal rate(Case report) {
    return report.report().rates().execution();
  }

  /** The rate of the figures as printed. */
  private static Decimal computed(Case report, Base base) {
    return Percent.of(expenditure(report).fen(), amount(base).fen());
  }

  private static Amount expenditure(Case report) {
    return report.report().expenditure().total();
  }

  private static Amount amount(Base base) {
    long fen = Math.max(1, Math.min(Figures.MOST_FEN, base.value() / (Interval.SCALE / 100)));
    return new Amount(fen, (base.amount().high() - base.amount().low()) / 2);
  }
}
