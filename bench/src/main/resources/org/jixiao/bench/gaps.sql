-- Departments that are new or gone: nobody said who should report.
COPY (
  WITH reported AS (
    SELECT city, fiscal_year FROM report GROUP BY ALL),
  history AS (
    SELECT division_code, department, arg_max(r, fiscal_year) AS latest, min(fiscal_year) AS first, list(fiscal_year) AS years FROM report r GROUP BY ALL),
  change AS (
    SELECT latest.city AS city, latest.district AS district, division_code, department, latest.department_type AS department_type, y.fiscal_year AS fiscal_year,
      CASE WHEN first = y.fiscal_year THEN 'appeared' ELSE 'vanished' END AS status
    FROM history h JOIN reported y ON y.city IS NOT DISTINCT FROM latest.city
    WHERE (first = y.fiscal_year AND EXISTS (FROM reported b WHERE b.city IS NOT DISTINCT FROM latest.city AND b.fiscal_year = y.fiscal_year - 1))
      OR (list_contains(years, y.fiscal_year - 1) AND NOT list_contains(years, y.fiscal_year))),
  candidate AS (
    SELECT city, division_code, department_type, fiscal_year, status, CASE WHEN count(DISTINCT department) <= 5 THEN string_agg(DISTINCT department, ';' ORDER BY department) END AS names
    FROM change WHERE department_type <> 'other' GROUP BY ALL)
  SELECT c.city, c.district, c.division_code, c.department, c.department_type, c.fiscal_year, c.status, n.names AS candidates,
    c.department || ' ' || c.fiscal_year || ' 年度' || CASE c.status WHEN 'appeared' THEN '首次报告，上年没有，也未登记由哪个部门更名或合并而来' ELSE '上年有报告，本年没有，也未登记更名或合并' END
      || coalesce('；可能是：' || n.names, '') || '。' AS sentence_zh,
    c.department || ' ' || c.fiscal_year || ': ' || CASE c.status WHEN 'appeared' THEN 'reports for the first time, and no former name of it is known'
      ELSE 'reported the year before, not now, and no new name of it is known' END || coalesce('; perhaps the same as ' || n.names, '') || '.' AS sentence_en
  FROM change c LEFT JOIN candidate n
    ON n.city IS NOT DISTINCT FROM c.city AND n.division_code IS NOT DISTINCT FROM c.division_code AND n.department_type = c.department_type
    AND n.fiscal_year = c.fiscal_year AND n.status <> c.status
) TO (getvariable('output') || '/coverage_gaps.parquet') (FORMAT parquet, COMPRESSION zstd);
