-- The summary for clerks: a row for each city, its municipal level and each district, newest year first.
SET VARIABLE themes_zh = (SELECT map_from_entries(list((theme, theme_zh))) FROM theme_name);
CREATE MACRO two_places(figure) AS hundredths(rounded((figure * 10000)::BIGINT, 100));
CREATE MACRO wan_places(yuan) AS hundredths(rounded((yuan * 100)::HUGEINT, 10000));
CREATE MACRO signed_places(figure) AS CASE WHEN rounded((figure * 10000)::BIGINT, 100) > 0 THEN '+' ELSE '' END || two_places(figure);

COPY (
  WITH flagged AS (SELECT city, district, fiscal_year, count(*) AS outliers FROM outlier WHERE verdict IN ('outlier', 'jump') GROUP BY ALL),
  counted AS (
    SELECT g.*, (SELECT coalesce(sum(outliers), 0) FROM flagged f WHERE f.city IS NOT DISTINCT FROM g.city AND f.fiscal_year = g.fiscal_year
        AND (g.kind = 'city' OR f.district IS NOT DISTINCT FROM g.district)) AS outliers,
      CASE WHEN kind = 'city' THEN '全市合计' WHEN district IS NULL THEN '市本级' ELSE district END AS place,
      CASE WHEN kind = 'city' THEN 0 WHEN district IS NULL THEN 1 ELSE 2 END AS turn
    FROM compared_year g WHERE kind IN ('city', 'district'))
  SELECT fiscal_year AS "年度", city AS "城市", place AS "区", division_code AS "区划代码", expected_departments AS "应报部门数", missing_departments AS "缺报部门数",
    received_reports AS "已报部门数", usable_reports AS "可用报告数", wan_places(original_budget_yuan) AS "年初预算数(万元)", wan_places(adjusted_budget_yuan) AS "全年预算数(万元)",
    wan_places(expenditure_yuan) AS "支出数(万元)", two_places(execution_weighted_pct) AS "预算执行率(加权)(%)", two_places(execution_mean_pct) AS "预算执行率(平均)(%)",
    two_places(execution_median_pct) AS "预算执行率(中位数)(%)", execution_other_basis AS "执行率口径不同的部门数", two_places(adjustment_weighted_pct) AS "预算调整率(加权)(%)",
    two_places(adjustment_median_pct) AS "预算调整率(中位数)(%)", two_places(score_mean_points) AS "自评得分(平均)", two_places(score_median_points) AS "自评得分(中位数)",
    score_other_full_marks AS "满分不同的部门数", grade_excellent AS "等级优", grade_good AS "等级良", grade_fair AS "等级中", grade_poor AS "等级差",
    matched_departments AS "两年都有的部门数", signed_places(execution_change_points) AS "执行率比上年(百分点)", signed_places(expenditure_change_pct) AS "支出数比上年(%)",
    signed_places(score_change_points) AS "得分中位数比上年(分)",
    array_to_string([MAP {'comparable': '可比', 'no-previous-year': '无上年数据', 'departments-differ': '两年部门不尽相同，仅比较两年都有的部门',
      'basis-differs': '部分部门执行率口径不同，未计入', 'full-marks-differ': '部分部门满分不同，未计入'}[id] FOR id IN string_split(comparability, ';')], '；') AS "与上年可比性",
    problems AS "问题数",
    nullif(array_to_string([getvariable('themes_zh')[split_part(t, ':', 1)] || '(' || split_part(t, ':', 2) || ')' FOR t IN string_split(top_themes, ';') IF t <> ''], '；'), '') AS "主要问题(部门数)",
    fatal_findings AS "严重疑点数", warning_findings AS "预警疑点数", info_findings AS "提示疑点数", outliers AS "离群值数"
  FROM counted
  ORDER BY city NULLS FIRST, fiscal_year DESC, turn, division_code NULLS FIRST, place
) TO (getvariable('output') || '/summary.csv') (FORMAT csv, HEADER);
