-- Districts, types and cities by year. Quantiles are exact: between two values, in ten-thousandths, rounded half away from zero.
CREATE MACRO quotient(part, base) AS (sign(part) * ((2 * abs(part)::HUGEINT + base) // (2 * base)))::BIGINT;
CREATE MACRO percent_over(part, base) AS CASE WHEN base > 0 THEN parts_to_percent(quotient(part::HUGEINT * 1000000, base::HUGEINT)) END;
CREATE MACRO quarters(sorted, k) AS CASE WHEN len(sorted) > 0 THEN parts_to_percent(quotient(
  (4 - (len(sorted) - 1) * k % 4) * sorted[(len(sorted) - 1) * k // 4 + 1]
  + (len(sorted) - 1) * k % 4 * sorted[least((len(sorted) - 1) * k // 4 + 2, len(sorted))], 4)) END;
CREATE MACRO mean_of(sorted) AS CASE WHEN len(sorted) > 0 THEN parts_to_percent(quotient(list_sum(sorted)::HUGEINT, len(sorted)::HUGEINT)) END;

CREATE TABLE membership AS
SELECT report_id, city, fiscal_year, kind,
  CASE kind WHEN 'district' THEN district END AS district,
  CASE kind WHEN 'district' THEN division_code ELSE left(division_code, 4) || '00' END AS division_code,
  CASE kind WHEN 'type' THEN department_type END AS department_type
FROM report, (SELECT unnest(['district', 'type', 'city']) AS kind)
WHERE kind <> 'district' OR district IS NOT NULL OR "level" = 'city';

CREATE TABLE group_year AS
WITH unexplained AS (
  SELECT report_id, count(*) AS unexplained FROM said WHERE statement = 'p' AND primary_theme IS NULL GROUP BY ALL),
grouped AS (
  SELECT m.kind, m.city, m.fiscal_year, m.district, m.division_code, m.department_type,
    count(*)::INTEGER AS received_reports,
    count_if((original_budget_yuan IS NOT NULL OR adjusted_budget_yuan IS NOT NULL) AND expenditure_yuan IS NOT NULL)::INTEGER AS usable_reports,
    sum(original_budget_yuan)::DECIMAL(18,2) AS original_budget_yuan, count(original_budget_yuan)::INTEGER AS original_budget_departments,
    sum(adjusted_budget_yuan)::DECIMAL(18,2) AS adjusted_budget_yuan, count(adjusted_budget_yuan)::INTEGER AS adjusted_budget_departments,
    sum(expenditure_yuan)::DECIMAL(18,2) AS expenditure_yuan, count(expenditure_yuan)::INTEGER AS expenditure_departments,
    (sum(expenditure_yuan) FILTER (adjusted_budget_yuan IS NOT NULL) * 100)::HUGEINT AS spent,
    (sum(adjusted_budget_yuan) FILTER (expenditure_yuan IS NOT NULL) * 100)::HUGEINT AS budget,
    count_if(expenditure_yuan IS NOT NULL AND adjusted_budget_yuan IS NOT NULL)::INTEGER AS execution_weighted_departments,
    (sum(adjusted_budget_yuan - original_budget_yuan) * 100)::HUGEINT AS moved,
    (sum(original_budget_yuan) FILTER (adjusted_budget_yuan IS NOT NULL) * 100)::HUGEINT AS moved_from,
    count_if(original_budget_yuan IS NOT NULL AND adjusted_budget_yuan IS NOT NULL)::INTEGER AS adjustment_weighted_departments,
    coalesce(list_sort(list((execution_pct * 10000)::BIGINT) FILTER (execution_basis = 'adjusted')), []) AS executions,
    count_if(execution_pct IS NOT NULL AND execution_basis <> 'adjusted')::INTEGER AS execution_other_basis,
    coalesce(list_sort(list((adjustment_pct * 10000)::BIGINT) FILTER (adjustment_pct IS NOT NULL)), []) AS adjustments,
    coalesce(list_sort(list((score_points * 10000)::BIGINT) FILTER (score_points IS NOT NULL AND coalesce(full_marks_points, 100) = 100)), []) AS scores,
    count_if(score_points IS NOT NULL AND coalesce(full_marks_points, 100) <> 100)::INTEGER AS score_other_full_marks,
    count_if(coalesce(grade, grade_band) = '优')::INTEGER AS grade_excellent, count_if(coalesce(grade, grade_band) = '良')::INTEGER AS grade_good,
    count_if(coalesce(grade, grade_band) = '中')::INTEGER AS grade_fair, count_if(coalesce(grade, grade_band) = '差')::INTEGER AS grade_poor,
    sum(problems)::INTEGER AS problems, coalesce(sum(unexplained), 0)::INTEGER AS unexplained_problems,
    coalesce(sum(fatal_findings), 0)::INTEGER AS fatal_findings, coalesce(sum(warning_findings), 0)::INTEGER AS warning_findings,
    coalesce(sum(findings - fatal_findings - warning_findings), 0)::INTEGER AS info_findings
  FROM membership m JOIN report r USING (report_id) LEFT JOIN unexplained u USING (report_id) LEFT JOIN finding_count f USING (report_id)
  GROUP BY ALL),
counted AS (
  SELECT m.kind, m.city, m.fiscal_year, m.district, m.division_code, m.department_type, theme, count(*) AS departments
  FROM (FROM named WHERE statement = 'p') JOIN membership m USING (report_id) GROUP BY ALL),
top AS (
  SELECT kind, city, fiscal_year, district, division_code, department_type,
    string_agg(theme || ':' || departments, ';' ORDER BY departments DESC, theme) AS top_themes
  FROM (FROM counted QUALIFY row_number() OVER (
    PARTITION BY kind, city, fiscal_year, district, division_code, department_type ORDER BY departments DESC, theme) <= 3)
  GROUP BY ALL)
SELECT g.kind, g.city, g.district, g.division_code, g.department_type, g.fiscal_year,
  NULL::INTEGER AS expected_departments, NULL::INTEGER AS missing_departments,
  g.* EXCLUDE (kind, city, district, division_code, department_type, fiscal_year, spent, budget, moved, moved_from, executions, adjustments, scores),
  percent_over(spent, budget) AS execution_weighted_pct, percent_over(moved, moved_from) AS adjustment_weighted_pct, 'adjusted' AS execution_basis,
  len(executions)::INTEGER AS execution_departments, mean_of(executions) AS execution_mean_pct, quarters(executions, 2) AS execution_median_pct,
  quarters(executions, 1) AS execution_lower_quartile_pct, quarters(executions, 3) AS execution_upper_quartile_pct,
  parts_to_percent(executions[1]) AS execution_least_pct, parts_to_percent(executions[-1]) AS execution_most_pct,
  len(adjustments)::INTEGER AS adjustment_departments, mean_of(adjustments) AS adjustment_mean_pct, quarters(adjustments, 2) AS adjustment_median_pct,
  quarters(adjustments, 1) AS adjustment_lower_quartile_pct, quarters(adjustments, 3) AS adjustment_upper_quartile_pct,
  parts_to_percent(adjustments[1]) AS adjustment_least_pct, parts_to_percent(adjustments[-1]) AS adjustment_most_pct,
  len(scores)::INTEGER AS score_departments, mean_of(scores) AS score_mean_points, quarters(scores, 2) AS score_median_points,
  quarters(scores, 1) AS score_lower_quartile_points, quarters(scores, 3) AS score_upper_quartile_points,
  parts_to_percent(scores[1]) AS score_least_points, parts_to_percent(scores[-1]) AS score_most_points,
  coalesce(t.top_themes, '') AS top_themes
FROM grouped g LEFT JOIN top t
  ON t.kind = g.kind AND t.city IS NOT DISTINCT FROM g.city AND t.fiscal_year = g.fiscal_year AND t.district IS NOT DISTINCT FROM g.district
  AND t.division_code IS NOT DISTINCT FROM g.division_code AND t.department_type IS NOT DISTINCT FROM g.department_type;
