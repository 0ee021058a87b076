-- Each report beside the one of the year before, which bears the same name: generated departments are never renamed.
CREATE MACRO change_percent(now, before) AS CASE WHEN before > 0 THEN
  ((sign(now - before) * ((2 * abs(now - before)::HUGEINT * 1000000 + before::HUGEINT) // (2 * before::HUGEINT))) / 10000)::DECIMAL(18,4) END;

CREATE TABLE trend AS
WITH pair AS (
  SELECT n AS now, b AS before
  FROM report n LEFT JOIN report b
    ON b.department = n.department AND b.division_code IS NOT DISTINCT FROM n.division_code AND b.fiscal_year = n.fiscal_year - 1),
judged AS (
  SELECT now, before,
    coalesce(now.execution_pct IS NOT NULL AND before.execution_pct IS NOT NULL
      AND (now.execution_basis <> before.execution_basis OR now.execution_basis = 'unknown'), false) AS basis_differs,
    coalesce(now.score_points IS NOT NULL AND before.score_points IS NOT NULL
      AND coalesce(now.full_marks_points, 100) <> coalesce(before.full_marks_points, 100), false) AS marks_differ
  FROM pair)
SELECT now.report_id, now.city, now.district, now.division_code, now.department, now.department_type, now.fiscal_year,
  before.report_id AS previous_report_id, NULL::VARCHAR AS previous_department,
  now.adjusted_budget_yuan, before.adjusted_budget_yuan AS previous_adjusted_budget_yuan,
  change_percent((now.adjusted_budget_yuan * 100)::BIGINT, (before.adjusted_budget_yuan * 100)::BIGINT) AS budget_change_pct,
  now.expenditure_yuan, before.expenditure_yuan AS previous_expenditure_yuan,
  change_percent((now.expenditure_yuan * 100)::BIGINT, (before.expenditure_yuan * 100)::BIGINT) AS expenditure_change_pct,
  now.execution_pct, before.execution_pct AS previous_execution_pct,
  CASE WHEN NOT basis_differs THEN (now.execution_pct - before.execution_pct)::DECIMAL(18,4) END AS execution_change_points,
  now.adjustment_pct, before.adjustment_pct AS previous_adjustment_pct,
  (now.adjustment_pct - before.adjustment_pct)::DECIMAL(18,4) AS adjustment_change_points,
  now.score_points, before.score_points AS previous_score_points,
  CASE WHEN NOT marks_differ THEN (now.score_points - before.score_points)::DECIMAL(18,4) END AS score_change_points,
  CASE
    WHEN before.report_id IS NULL THEN 'no-previous-year'
    WHEN basis_differs AND marks_differ THEN 'basis-differs;full-marks-differ'
    WHEN basis_differs THEN 'basis-differs'
    WHEN marks_differ THEN 'full-marks-differ'
    ELSE 'comparable' END AS comparability
FROM judged;

COPY trend TO (getvariable('output') || '/department_trend.parquet') (FORMAT parquet, COMPRESSION zstd);
