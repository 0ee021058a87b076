package org.jixiao.write.workbook;

import java.util.List;

/** Figures of the city that belong together on the first page. */
record FigureGroup(String name, List<SheetColumn> figures) {

  FigureGroup {
    figures = List.copyOf(figures);
  }

  static List<FigureGroup> all(SheetColumns city, Vocabulary words) {
    return List.of(
        received(city),
        money(city),
        execution(city),
        adjustment(city),
        score(city),
        change(city),
        doubts(city, words));
  }

  private static FigureGroup received(SheetColumns city) {
    return new FigureGroup(
        "报送",
        List.of(
            city.whole("expected_departments"),
            city.whole("missing_departments"),
            city.whole("received_reports"),
            city.whole("usable_reports")));
  }

  private static FigureGroup money(SheetColumns city) {
    return new FigureGroup(
        "资金",
        List.of(
            city.money("original_budget_yuan"),
            city.money("adjusted_budget_yuan"),
            city.money("expenditure_yuan"),
            city.whole("expenditure_departments")));
  }

  private static FigureGroup execution(SheetColumns city) {
    return new FigureGroup(
        "预算执行",
        List.of(
            city.rate("execution_weighted_pct").shaded(Shade.EXECUTION),
            city.whole("execution_weighted_departments"),
            city.rate("execution_mean_pct").shaded(Shade.EXECUTION),
            city.rate("execution_median_pct").shaded(Shade.EXECUTION),
            city.rate("execution_lower_quartile_pct").shaded(Shade.EXECUTION),
            city.rate("execution_upper_quartile_pct").shaded(Shade.EXECUTION),
            city.whole("execution_other_basis")));
  }

  private static FigureGroup adjustment(SheetColumns city) {
    return new FigureGroup(
        "预算调整",
        List.of(
            city.rate("adjustment_weighted_pct").shaded(Shade.ADJUSTMENT),
            city.rate("adjustment_median_pct").shaded(Shade.ADJUSTMENT),
            city.whole("adjustment_weighted_departments")));
  }

  private static FigureGroup score(SheetColumns city) {
    return new FigureGroup(
        "自评得分和等级",
        List.of(
            city.points("score_mean_points").shaded(Shade.SCORE),
            city.points("score_median_points").shaded(Shade.SCORE),
            city.whole("score_other_full_marks"),
            city.whole("grade_excellent"),
            city.whole("grade_good"),
            city.whole("grade_fair"),
            city.whole("grade_poor")));
  }

  private static FigureGroup change(SheetColumns city) {
    return new FigureGroup(
        "与上年比",
        List.of(
            city.whole("matched_departments"),
            city.change("execution_change_points", "百分点"),
            city.change("expenditure_change_pct", "%"),
            city.change("score_change_points", "分"),
            city.eachCoded("comparability", "comparability")));
  }

  private static FigureGroup doubts(SheetColumns city, Vocabulary words) {
    return new FigureGroup(
        "问题和疑点",
        List.of(
            city.whole("problems"),
            city.whole("unexplained_problems"),
            city.text("top_themes").showing(row -> words.countedThemes(row.text("top_themes"))),
            city.whole("fatal_findings").shaded(Shade.FATAL),
            city.whole("warning_findings"),
            city.whole("info_findings")));
  }
}
