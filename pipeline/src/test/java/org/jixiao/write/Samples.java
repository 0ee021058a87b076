package org.jixiao.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Budget;
import org.jixiao.model.Circle;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Department;
import org.jixiao.model.Derived;
import org.jixiao.model.Distribution;
import org.jixiao.model.EmergingTerm;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Finding;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Indicator;
import org.jixiao.model.InputFate;
import org.jixiao.model.Interval;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;
import org.jixiao.model.Origin;
import org.jixiao.model.Outlier;
import org.jixiao.model.Output;
import org.jixiao.model.Place;
import org.jixiao.model.Rates;
import org.jixiao.model.Reason;
import org.jixiao.model.Recurrence;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Severity;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;
import org.jixiao.model.ThemeTag;
import org.jixiao.model.ThemeYear;
import org.jixiao.model.Totals;
import org.jixiao.model.Trend;
import org.jixiao.model.YearChange;

/** A value of every kind that tables are made of, once with all it can have and once with least. */
final class Samples {

  static final Amount BUDGET = Amount.printed(new BigDecimal("6211.89"), 10_000);
  static final Amount SPENT = Amount.printed(new BigDecimal("5840.18"), 10_000);
  static final Amount ADJUSTED = Amount.printed(new BigDecimal("6539.26"), 10_000);

  private Samples() {}

  static Decimal decimal(String printed) {
    return Decimal.printed(new BigDecimal(printed));
  }

  /** Two of each item; its texts hold what breaks careless writers. */
  static Assessment full() {
    Report report =
        new Report(
            new Source("a/荔湾-2021.txt", "ab".repeat(32), "text/plain", "GB18030"),
            new Department("广州市", "荔湾区", "440103", Level.DISTRICT, "广州市荔湾区审计局", "audit"),
            2021,
            "2022-03-31",
            Amount.ofFen(1),
            new Budget(BUDGET, ADJUSTED, Amount.ofFen(2), Amount.ofFen(3)),
            new Expenditure(SPENT, Amount.ofFen(4), Amount.ofFen(5)),
            new Rates(decimal("89.31"), decimal("5.27"), decimal("99.9"), decimal("0")),
            new Score(decimal("96.5"), decimal("100"), "优"),
            List.of(
                new ScoreItem("资金管理", "管理效能", decimal("20"), decimal("15.26")),
                new ScoreItem("采购管理", "管理效能", decimal("5"), decimal("5"))),
            List.of(
                new Deduction(decimal("0.74"), "执行率未达标", "资金管理"),
                new Deduction(decimal("0.05"), "=1+1\r\n\"𠮷\"", "采购管理")),
            List.of(
                new Task("信息化", Amount.ofFen(12345), Amount.ofFen(12300), decimal("99.64")),
                new Task("审计", Amount.ofFen(55), Amount.ofFen(0), decimal("0"))),
            List.of(
                new Indicator("达标率", "100%", "98%", false),
                new Indicator("满意度", "90%", "95%", true)),
            List.of(
                new Output("审计项目", decimal("23.36"), "万宗", "约"),
                new Output("收编号文件", decimal("21609"), "份", "余")),
            List.of(new Statement("一是", "支付进度慢"), new Statement("二是", "预算编制不精准")),
            List.of(new Statement("一是", "加快支付"), new Statement("二是", "细化预算")),
            List.of(
                new Evidence(
                    "/budget/original_yuan",
                    "年初预算数",
                    3,
                    8,
                    "6211.89",
                    "万元",
                    new Place(2, 1, 3, 4, null)),
                new Evidence("/problems/0", "支付进度慢", 10, 15, "1", "个", Place.ofParagraph(7))));
    return assess(report, findings(), themes());
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            "rate-mismatch",
            Severity.FATAL,
            "/rates/execution_pct",
            List.of("printed=89.31 %", "computed=94.02 %"),
            new Interval(89_305_001, 89_315_001),
            new Interval(-94_015_001, 94_025_099),
            4_700_001L,
            "percent",
            "other-basis",
            "印的是 89.31%",
            "It prints 89.31 %",
            List.of("/rates/execution_pct", "/budget/original_yuan")));
  }

  private static List<ThemeTag> themes() {
    return List.of(
        new ThemeTag("/problems/0", "T04", true, "支付进度", 0, false),
        new ThemeTag("/problems/1", "T01", true, "预算编制", 0, false),
        new ThemeTag("/problems/1", "T09", false, "不精准", 4, false),
        new ThemeTag("/measures/1", "T01", true, "细化预算", 0, false));
  }

  private static Assessment assess(Report report, List<Finding> findings, List<ThemeTag> themes) {
    Derived derived =
        new Derived(
            ADJUSTED,
            Origin.DERIVED_FROM_ADJUSTMENT_RATE,
            decimal("89.31"),
            Basis.ADJUSTED,
            Origin.PRINTED,
            Decimal.percent(SPENT.fen(), ADJUSTED.fen()),
            decimal("5.27"),
            Origin.PRINTED,
            "优",
            "优");
    return new Assessment(
        "2021-440103-ab",
        "a.jsonl",
        "line 7",
        report,
        derived,
        findings,
        themes,
        "guangzhou-2021",
        Basis.ADJUSTED);
  }

  /** A report that states nothing but whose it is, with one item of each kind that says nothing. */
  static Assessment least() {
    Report report =
        new Report(
            Source.UNKNOWN,
            new Department(null, null, null, null, "某局", null),
            2022,
            null,
            null,
            Budget.NONE,
            Expenditure.NONE,
            Rates.NONE,
            Score.NONE,
            List.of(new ScoreItem(null, null, null, null)),
            List.of(new Deduction(null, null, null)),
            List.of(new Task(null, null, null, null)),
            List.of(new Indicator(null, null, null, null)),
            List.of(new Output(null, null, null, null)),
            List.of(new Statement(null, "")),
            List.of(new Statement(null, "")),
            List.of(new Evidence("/department", "", 0, 0, null, null)));
    List<Finding> findings =
        List.of(
            new Finding(
                "silence",
                Severity.INFO,
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                List.of()));
    Derived nothing = new Derived(null, null, null, null, null, null, null, null, null, null);
    List<ThemeTag> themes = List.of(new ThemeTag("/measures/0", "T02", false, "", 0, true));
    return new Assessment(
        "2022--cd", "b.jsonl", "", report, nothing, findings, themes, "default", Basis.ADJUSTED);
  }

  /** A report without any item. */
  static Assessment bare() {
    Report report = least().report();
    return new Assessment(
        "2022--cd",
        "b.jsonl",
        "",
        new Report(
            report.source(),
            report.department(),
            2022,
            null,
            null,
            Budget.NONE,
            Expenditure.NONE,
            Rates.NONE,
            Score.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        least().derived(),
        List.of(),
        List.of(),
        "default",
        Basis.ADJUSTED);
  }

  /** {@code count} tasks spread over as many reports of ten. */
  static List<Assessment> reportsWithTasks(int count) {
    Report model = full().report();
    List<Assessment> assessments = new ArrayList<>();
    for (int first = 0; first < count; first += 10) {
      List<Task> tasks = new ArrayList<>();
      for (int task = first; task < Math.min(count, first + 10); task++) {
        tasks.add(
            new Task(
                "重点任务" + task % 5_000,
                Amount.ofFen(task * 7_919L % 900_000_000L),
                Amount.ofFen(task * 6_007L % 900_000_000L),
                Decimal.exact(task % 10_000 * 10_000L)));
      }
      assessments.add(withTasks(model, "2021-440103-" + first, tasks));
    }
    return assessments;
  }

  private static Assessment withTasks(Report report, String id, List<Task> tasks) {
    Report changed =
        new Report(
            report.source(),
            report.department(),
            report.fiscalYear(),
            report.submittedAt(),
            report.revenue(),
            report.budget(),
            report.expenditure(),
            report.rates(),
            report.score(),
            report.scoreItems(),
            report.deductions(),
            tasks,
            report.indicators(),
            report.outputs(),
            report.problems(),
            report.measures(),
            report.evidence());
    return new Assessment(
        id, "a.jsonl", "", changed, full().derived(), List.of(), List.of(), "x", Basis.ADJUSTED);
  }

  static GroupYear group(String district, String code, int year) {
    return new GroupYear(
        "广州市",
        district,
        code,
        null,
        year,
        12,
        1,
        11,
        10,
        new Totals(BUDGET.fen(), 10, ADJUSTED.fen(), 9, SPENT.fen(), 10, 893_096L, 9, 52_701L, 8),
        Basis.ADJUSTED,
        new Distribution(9, 893_149L, 893_150L, 880_000L, 950_000L, 700_000L, 1_000_000L),
        1,
        new Distribution(8, 52_700L, -12_345L, -20_000L, 60_000L, -30_000L, 90_000L),
        new Distribution(7, 955_000L, 960_050L, 900_000L, 980_000L, 850_000L, 1_000_000L),
        2,
        6,
        3,
        1,
        0,
        31,
        7,
        4,
        5,
        6,
        new YearChange(10, 12_345L, 9, -49L, 10, 0L, 7, "comparable"),
        "T03:5;T01:4");
  }

  static GroupYear leastGroup(String district, String code, int year) {
    return new GroupYear(
        null,
        district,
        code,
        "other",
        year,
        null,
        null,
        0,
        0,
        new Totals(0, 0, 0, 0, 0, 0, null, 0, null, 0),
        null,
        Distribution.NONE,
        0,
        Distribution.NONE,
        Distribution.NONE,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        new YearChange(0, null, 0, null, 0, null, 0, "no-previous-year"),
        "");
  }

  static Outlier outlier() {
    return new Outlier(
        "peer-outlier",
        Severity.WARNING,
        "outlier",
        Measure.EXECUTION,
        "modified-z-score",
        new Outlier.Group(
            "audit/district/2021",
            Circle.TYPE_LEVEL_YEAR,
            "audit",
            Level.DISTRICT,
            2021,
            11,
            950_000L,
            10_000L),
        new Outlier.Subject(
            "2021-440103-ab", "广州市", "荔湾区", "440103", "广州市荔湾区审计局", "audit", Level.DISTRICT),
        new Outlier.Figures(
            893_100L,
            11,
            -38_379L,
            12_345L,
            123L,
            35_000L,
            621_189_000_00L,
            584_018_000_00L,
            893_100L,
            950_000L),
        "guangzhou-2019",
        "偏低",
        "low");
  }

  static Outlier groupVerdict() {
    return new Outlier(
        "peer-outlier",
        null,
        "too-few-peers",
        Measure.SCORE,
        "modified-z-score",
        new Outlier.Group(
            "all/city/2022", Circle.LEVEL_YEAR, "other", Level.CITY, 2022, 1, null, null),
        Outlier.Subject.NOBODY,
        Outlier.Figures.NONE,
        "guangzhou-2019",
        "同类太少",
        "too few peers");
  }

  static Trend trend() {
    return new Trend(
        "2021-440103-ab",
        "广州市",
        "荔湾区",
        "440103",
        "广州市荔湾区审计局",
        "audit",
        2021,
        "2020-440103-ab",
        "广州市荔湾区审计办",
        100L,
        80L,
        250_000L,
        90L,
        60L,
        500_000L,
        900_000L,
        750_000L,
        150_000L,
        1L,
        2L,
        -1L,
        960_000L,
        950_000L,
        10_000L,
        "comparable");
  }

  static Trend leastTrend() {
    return new Trend(
        "2022--cd",
        null,
        null,
        null,
        "某局",
        null,
        2022,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "no-previous-year");
  }

  static ThemeYear themeYear() {
    return new ThemeYear("广州市", "荔湾区", "440103", 2021, "T03", "执行率低", "Low", 1, 2, 3, 4, 5, 6);
  }

  static ThemeYear leastThemeYear() {
    return new ThemeYear(null, null, null, 2022, "none", null, null, 0, 0, 0, 0, 0, 0);
  }

  static Recurrence recurrence() {
    return new Recurrence(
        "department",
        "广州市",
        "荔湾区",
        "440103",
        "广州市荔湾区审计局",
        "T03",
        "执行率低",
        "Low",
        "2020;2021",
        2,
        1,
        1,
        "2020",
        "2020");
  }

  static Recurrence leastRecurrence() {
    return new Recurrence(
        "city", null, null, null, null, "T03", null, null, "2020;2021", 2, 5, 3, null, null);
  }

  static EmergingTerm emergingTerm() {
    return new EmergingTerm(
        "广州市",
        "食堂外包",
        31,
        22,
        9,
        "2020;2022",
        2020,
        2022,
        451_234L,
        "一是食堂外包单位更换频繁。",
        "2022-440103-ab",
        2,
        3,
        230_001L,
        12,
        8_125L,
        10_000L);
  }

  static EmergingTerm leastEmergingTerm() {
    return new EmergingTerm(
        null,
        "数据出境",
        5,
        5,
        0,
        "2021",
        2021,
        2021,
        1L,
        "数据出境",
        "2021-000000-cd",
        1,
        0,
        1L,
        5,
        2_500L,
        2_000L);
  }

  static InputFate input() {
    return new InputFate(
        "a.jsonl", "application/json", "UTF-8", 3_000_000_000L, "cd".repeat(32), 5, 2, 2, 1);
  }

  static InputFate leastInput() {
    return new InputFate("b", null, null, 0, null, 0, 0, 0, 0);
  }

  static Rejection rejection() {
    return new Rejection("a.jsonl", "line 17", Reason.BAD_JSON, "no closing brace");
  }

  static Rejection leastRejection() {
    return new Rejection("b", "", Reason.EMPTY, "");
  }
}
