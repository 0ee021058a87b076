package org.jixiao.write;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.GroupYear;

/** The columns of the summary: a Chinese header each and how its cell is made. */
final class SummaryColumns {

  private static final Map<String, String> COMPARABILITY =
      Map.of(
          "comparable", "可比",
          "no-previous-year", "无上年数据",
          "departments-differ", "两年部门不尽相同，仅比较两年都有的部门",
          "basis-differs", "部分部门执行率口径不同，未计入",
          "full-marks-differ", "部分部门满分不同，未计入");

  /** What a row shows: {@code place} stands for the district. */
  private record Line(String place, GroupYear group, long outliers) {}

  private record Column(String header, Kind kind, Function<Line, String> cell) {}

  private final Map<String, String> themes;
  private final List<Column> columns;

  SummaryColumns(Map<String, String> themes) {
    this.themes = themes;
    this.columns =
        List.of(
            column("年度", Kind.INT, line -> "" + line.group.fiscalYear()),
            column("城市", Kind.TEXT, line -> CsvCell.text(line.group.city())),
            column("区", Kind.TEXT, line -> CsvCell.text(line.place)),
            column("区划代码", Kind.TEXT, line -> CsvCell.text(line.group.divisionCode())),
            column("应报部门数", Kind.INT, line -> CsvCell.whole(line.group.expected())),
            column("缺报部门数", Kind.INT, line -> CsvCell.whole(line.group.missing())),
            column("已报部门数", Kind.INT, line -> "" + line.group.received()),
            column("可用报告数", Kind.INT, line -> "" + line.group.usable()),
            column("年初预算数(万元)", Kind.DECIMAL, line -> originalBudget(line.group)),
            column("全年预算数(万元)", Kind.DECIMAL, line -> adjustedBudget(line.group)),
            column("支出数(万元)", Kind.DECIMAL, line -> expenditure(line.group)),
            column(
                "预算执行率(加权)(%)",
                Kind.DECIMAL, line -> CsvCell.plain(line.group.totals().execution())),
            column(
                "预算执行率(平均)(%)", Kind.DECIMAL, line -> CsvCell.plain(line.group.execution().mean())),
            column(
                "预算执行率(中位数)(%)",
                Kind.DECIMAL, line -> CsvCell.plain(line.group.execution().median())),
            column("执行率口径不同的部门数", Kind.INT, line -> "" + line.group.otherBasis()),
            column(
                "预算调整率(加权)(%)",
                Kind.DECIMAL, line -> CsvCell.plain(line.group.totals().adjustment())),
            column(
                "预算调整率(中位数)(%)",
                Kind.DECIMAL, line -> CsvCell.plain(line.group.adjustment().median())),
            column("自评得分(平均)", Kind.DECIMAL, line -> CsvCell.plain(line.group.score().mean())),
            column("自评得分(中位数)", Kind.DECIMAL, line -> CsvCell.plain(line.group.score().median())),
            column("满分不同的部门数", Kind.INT, line -> "" + line.group.otherFullMarks()),
            column("等级优", Kind.INT, line -> "" + line.group.gradeExcellent()),
            column("等级良", Kind.INT, line -> "" + line.group.gradeGood()),
            column("等级中", Kind.INT, line -> "" + line.group.gradeFair()),
            column("等级差", Kind.INT, line -> "" + line.group.gradePoor()),
            column("两年都有的部门数", Kind.INT, line -> "" + line.group.change().matched()),
            column(
                "执行率比上年(百分点)",
                Kind.DECIMAL,
                line -> CsvCell.signed(line.group.change().execution())),
            column(
                "支出数比上年(%)",
                Kind.DECIMAL, line -> CsvCell.signed(line.group.change().expenditure())),
            column(
                "得分中位数比上年(分)", Kind.DECIMAL, line -> CsvCell.signed(line.group.change().score())),
            column("与上年可比性", Kind.TEXT, line -> comparability(line.group.change().comparability())),
            column("问题数", Kind.INT, line -> "" + line.group.problems()),
            column("主要问题(部门数)", Kind.TEXT, line -> themes(line.group.topThemes())),
            column("严重疑点数", Kind.INT, line -> "" + line.group.fatalFindings()),
            column("预警疑点数", Kind.INT, line -> "" + line.group.warningFindings()),
            column("提示疑点数", Kind.INT, line -> "" + line.group.infoFindings()),
            column("离群值数", Kind.INT, line -> "" + line.outliers));
  }

  List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  List<String> cells(String place, GroupYear group, long outliers) {
    Line line = new Line(place, group, outliers);
    return columns.stream().map(column -> column.cell.apply(line)).toList();
  }

  /** What a cell of each column is. */
  List<Kind> kinds() {
    return columns.stream().map(Column::kind).toList();
  }

  private static Column column(String header, Kind kind, Function<Line, String> cell) {
    return new Column(header, kind, cell);
  }

  private static String originalBudget(GroupYear group) {
    return CsvCell.tenThousandYuan(
        group.totals().originalBudget(), group.totals().originalBudgets());
  }

  private static String adjustedBudget(GroupYear group) {
    return CsvCell.tenThousandYuan(
        group.totals().adjustedBudget(), group.totals().adjustedBudgets());
  }

  private static String expenditure(GroupYear group) {
    return CsvCell.tenThousandYuan(group.totals().expenditure(), group.totals().expenditures());
  }

  private static String comparability(String ids) {
    return CsvCell.text(
        split(ids).map(id -> COMPARABILITY.getOrDefault(id, id)).collect(Collectors.joining("；")));
  }

  private String themes(String counted) {
    return CsvCell.text(split(counted).map(this::theme).collect(Collectors.joining("；")));
  }

  /** {@code T03:5} as 预算执行率偏低(5). */
  private String theme(String counted) {
    int colon = counted.lastIndexOf(':');
    if (colon < 0) return themes.getOrDefault(counted, counted);
    String id = counted.substring(0, colon);
    return themes.getOrDefault(id, id) + "(" + counted.substring(colon + 1) + ")";
  }

  private static Stream<String> split(String joined) {
    if (joined == null || joined.isEmpty()) return Stream.of();
    return Arrays.stream(joined.split(";", -1));
  }
}
