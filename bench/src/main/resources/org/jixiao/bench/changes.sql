-- Groups beside themselves in the year before: over the departments that reported in both years, like with like.
CREATE TEMP TABLE matched AS
WITH pair AS (
  SELECT n.report_id, n.expenditure_yuan AS spent, b.expenditure_yuan AS spent_before, n.execution_pct, b.execution_pct AS execution_before,
    n.adjusted_budget_yuan AS budget, b.adjusted_budget_yuan AS budget_before, n.score_points, b.score_points AS score_before,
    coalesce(n.execution_basis = 'adjusted' AND b.execution_basis = 'adjusted', false) AS is_alike,
    coalesce(n.full_marks_points, 100) = 100 AND coalesce(b.full_marks_points, 100) = 100 AS is_of_hundred
  FROM report n JOIN report b
    ON b.department = n.department AND b.division_code IS NOT DISTINCT FROM n.division_code AND b.fiscal_year = n.fiscal_year - 1),
judged AS (
  SELECT *, is_alike AND spent IS NOT NULL AND budget IS NOT NULL AND spent_before IS NOT NULL AND budget_before IS NOT NULL AS is_executed,
    spent IS NOT NULL AND spent_before IS NOT NULL AS is_spent,
    is_of_hundred AND score_points IS NOT NULL AND score_before IS NOT NULL AS is_scored
  FROM pair)
SELECT kind, city, fiscal_year, district, division_code, department_type, count(*)::INTEGER AS departments,
  count_if(is_executed)::INTEGER AS executions,
  percent_over((sum(spent) FILTER (is_executed) * 100)::HUGEINT, (sum(budget) FILTER (is_executed) * 100)::HUGEINT) AS execution,
  percent_over((sum(spent_before) FILTER (is_executed) * 100)::HUGEINT, (sum(budget_before) FILTER (is_executed) * 100)::HUGEINT) AS execution_before,
  count_if(NOT is_alike AND execution_pct IS NOT NULL AND execution_before IS NOT NULL) AS other_basis,
  count_if(is_spent)::INTEGER AS expenditures,
  percent_over((sum(spent - spent_before) FILTER (is_spent) * 100)::HUGEINT, (sum(spent_before) FILTER (is_spent) * 100)::HUGEINT) AS expenditure,
  count_if(is_scored)::INTEGER AS scores,
  quarters(list_sort(list((score_points * 10000)::BIGINT) FILTER (is_scored)), 2) AS score,
  quarters(list_sort(list((score_before * 10000)::BIGINT) FILTER (is_scored)), 2) AS score_before,
  count_if(NOT is_of_hundred AND score_points IS NOT NULL AND score_before IS NOT NULL) AS other_marks
FROM judged JOIN membership USING (report_id)
GROUP BY ALL;

CREATE TABLE compared_year AS
SELECT g.*, coalesce(m.departments, 0) AS matched_departments,
  (execution - m.execution_before)::DECIMAL(18,4) AS execution_change_points, coalesce(executions, 0) AS execution_change_departments,
  expenditure AS expenditure_change_pct, coalesce(expenditures, 0) AS expenditure_change_departments,
  (score - m.score_before)::DECIMAL(18,4) AS score_change_points, coalesce(scores, 0) AS score_change_departments,
  CASE WHEN b.received_reports IS NULL THEN 'no-previous-year' ELSE coalesce(nullif(concat_ws(';',
    CASE WHEN coalesce(m.departments, 0) <> g.received_reports OR coalesce(m.departments, 0) <> b.received_reports THEN 'departments-differ' END,
    CASE WHEN other_basis > 0 THEN 'basis-differs' END, CASE WHEN other_marks > 0 THEN 'full-marks-differ' END), ''), 'comparable') END AS comparability
FROM group_year g
LEFT JOIN matched m
  ON m.kind = g.kind AND m.city IS NOT DISTINCT FROM g.city AND m.fiscal_year = g.fiscal_year AND m.district IS NOT DISTINCT FROM g.district
  AND m.division_code IS NOT DISTINCT FROM g.division_code AND m.department_type IS NOT DISTINCT FROM g.department_type
LEFT JOIN group_year b
  ON b.kind = g.kind AND b.city IS NOT DISTINCT FROM g.city AND b.fiscal_year = g.fiscal_year - 1 AND b.district IS NOT DISTINCT FROM g.district
  AND b.division_code IS NOT DISTINCT FROM g.division_code AND b.department_type IS NOT DISTINCT FROM g.department_type;

COPY (SELECT * EXCLUDE (kind, department_type) FROM compared_year WHERE kind = 'district')
TO (getvariable('output') || '/district_year.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (SELECT * EXCLUDE (kind, district) FROM compared_year WHERE kind = 'type')
TO (getvariable('output') || '/type_year.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (SELECT * EXCLUDE (kind, district, department_type) FROM compared_year WHERE kind = 'city')
TO (getvariable('output') || '/city_year.parquet') (FORMAT parquet, COMPRESSION zstd);
