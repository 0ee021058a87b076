package org.jixiao.oracle;

import java.math.BigDecimal;
import java.util.Random;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Department;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;

/** Takes out of a report what orderly ones always state. */
final class Holes {
  private static final int KINDS = 30;

  private Holes() {}

  /** Most reports stay as they are. */
  static Report in(Report report, Random random) {
    Department who = report.department();
    Score score = report.score();
    Decimal marks = new Decimal(95_000_000, 0);
    return switch (random.nextInt(KINDS)) {
      case 0 -> with(report, department(who, null, who.district(), who.divisionCode(), who.type()));
      case 1 -> with(report, department(who, who.city(), null, who.divisionCode(), who.type()));
      case 2 -> with(report, department(who, who.city(), who.district(), null, who.type()));
      case 3 -> with(report, department(who, who.city(), who.district(), "44", null));
      case 4 -> with(report, department(who, "佛山市", "禅城区", "440604", who.type()));
      case 5 -> with(report, level(who));
      case 6 -> with(report, named(who, who.name().replace("局", "（局） ")));
      case 7 -> with(report, named(who, null));
      case 8 -> with(report, (Integer) null);
      case 9 -> with(report, (Integer) 20211);
      case 10 -> with(report, new Score(score.total(), marks, score.grade()));
      case 11 -> with(report, new Score(null, null, "优秀"));
      case 12 -> with(report, new Score(new Decimal(1_234_567, 0), null, null));
      case 13 -> with(report, Budget.NONE, report.expenditure());
      case 14 -> with(report, zero(), report.expenditure());
      case 15 -> with(report, report.budget(), Expenditure.NONE);
      case 16 ->
          with(report, huge(), new Expenditure(Amount.ofFen(99_999_999_999_901L), null, null));
      case 17 -> with(report, called(who, "统计局"));
      case 18 -> with(report, called(who, "统计和调查局"));
      case 19 -> with(report, called(who, "工商局"));
      case 20 -> with(report, called(who, "质监局"));
      case 21 -> with(report, called(who, "市场监督管理局"));
      default -> report;
    };
  }

  private static Budget zero() {
    return new Budget(Amount.ofFen(0), null, null, null);
  }

  private static Budget huge() {
    return new Budget(Amount.ofYuan(new BigDecimal("1000000000000.07")), null, null, null);
  }

  private static Department department(
      Department who, String city, String district, String code, String type) {
    return new Department(city, district, code, who.level(), who.name(), type);
  }

  private static Department level(Department who) {
    return new Department(
        who.city(), who.district(), who.divisionCode(), null, who.name(), who.type());
  }

  /** So that reports of one department meet under its several names. */
  private static Department called(Department who, String name) {
    String district = who.district() == null ? "" : who.district();
    return named(who, who.city() + district + name);
  }

  private static Department named(Department who, String name) {
    return new Department(
        who.city(), who.district(), who.divisionCode(), who.level(), name, who.type());
  }

  private static Report with(Report report, Department department) {
    return copy(
        report,
        department,
        report.fiscalYear(),
        report.budget(),
        report.expenditure(),
        report.rates(),
        report.score());
  }

  private static Report with(Report report, Integer year) {
    return copy(
        report,
        report.department(),
        year,
        report.budget(),
        report.expenditure(),
        report.rates(),
        report.score());
  }

  private static Report with(Report report, Score score) {
    return copy(
        report,
        report.department(),
        report.fiscalYear(),
        report.budget(),
        report.expenditure(),
        report.rates(),
        score);
  }

  private static Report with(Report report, Budget budget, Expenditure expenditure) {
    return copy(
        report,
        report.department(),
        report.fiscalYear(),
        budget,
        expenditure,
        report.rates(),
        report.score());
  }

  private static Report copy(
      Report report,
      Department department,
      Integer year,
      Budget budget,
      Expenditure expenditure,
      Rates rates,
      Score score) {
    return new Report(
        report.source(),
        department,
        year,
        report.submittedAt(),
        report.revenue(),
        budget,
        expenditure,
        rates,
        score,
        report.scoreItems(),
        report.deductions(),
        report.tasks(),
        report.indicators(),
        report.outputs(),
        report.problems(),
        report.measures(),
        report.evidence());
  }
}
