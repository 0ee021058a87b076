-- Which themes each report names, and which it promises something about.
CREATE TABLE named AS
SELECT report_id, statement, tag.theme AS theme, count(*) AS statements, count_if(tag.rank = 'primary') AS primaries
FROM (SELECT report_id, statement, unnest(tags) AS tag FROM said)
GROUP BY ALL;

CREATE TABLE theme_name AS
SELECT t.id AS theme, t.zh AS theme_zh, t.en AS theme_en FROM (SELECT unnest(themes) AS t FROM dictionary);

COPY (
  WITH reporting AS (
    SELECT city, district, division_code, fiscal_year, count(*) FILTER (problems > 0) AS reporting_departments, sum(problems) AS all_statements
    FROM report GROUP BY ALL),
  counted AS (
    SELECT city, district, division_code, fiscal_year, theme,
      count(*) FILTER (statement = 'p') AS departments, coalesce(sum(statements) FILTER (statement = 'p'), 0) AS statements,
      coalesce(sum(primaries) FILTER (statement = 'p'), 0) AS primary_statements, count(*) FILTER (statement = 'm') AS promising_departments
    FROM named JOIN report USING (report_id) GROUP BY ALL),
  unexplained AS (
    SELECT city, district, division_code, fiscal_year,
      count(DISTINCT report_id) AS departments, count(*) AS statements
    FROM (SELECT report_id FROM said WHERE statement = 'p' AND primary_theme IS NULL) JOIN report USING (report_id) GROUP BY ALL)
  SELECT c.city, c.district, c.division_code, c.fiscal_year, c.theme, n.theme_zh, n.theme_en, c.departments::INTEGER AS departments,
    r.reporting_departments::INTEGER AS reporting_departments, c.statements::INTEGER AS statements, c.primary_statements::INTEGER AS primary_statements,
    r.all_statements::INTEGER AS all_statements, c.promising_departments::INTEGER AS promising_departments
  FROM counted c JOIN theme_name n USING (theme)
  JOIN reporting r ON r.fiscal_year = c.fiscal_year AND r.city IS NOT DISTINCT FROM c.city AND r.district IS NOT DISTINCT FROM c.district AND r.division_code IS NOT DISTINCT FROM c.division_code
  UNION ALL
  SELECT r.city, r.district, r.division_code, r.fiscal_year, 'none', '未归类', 'Not explained by any theme', coalesce(u.departments, 0)::INTEGER,
    r.reporting_departments::INTEGER, coalesce(u.statements, 0)::INTEGER, coalesce(u.statements, 0)::INTEGER, r.all_statements::INTEGER, 0
  FROM reporting r
  LEFT JOIN unexplained u ON r.fiscal_year = u.fiscal_year AND r.city IS NOT DISTINCT FROM u.city AND r.district IS NOT DISTINCT FROM u.district AND r.division_code IS NOT DISTINCT FROM u.division_code
  WHERE r.reporting_departments > 0
) TO (getvariable('output') || '/theme_year.parquet') (FORMAT parquet, COMPRESSION zstd);

-- Themes that come back at a department, are shared in a district, or spread over a city.
COPY (
  WITH history AS (
    SELECT r.division_code, r.department, r.city, r.district, r.fiscal_year,
      lead(r.report_id) OVER (PARTITION BY r.division_code, r.department ORDER BY r.fiscal_year) AS next_id, r.report_id
    FROM report r),
  both_said AS (
    SELECT h.division_code, h.department, h.city, h.district, h.fiscal_year, n.theme,
      bool_or(n.statement = 'p') AS named, bool_or(n.statement = 'm') AS promised, any_value(h.next_id) AS next_id
    FROM named n JOIN history h USING (report_id) GROUP BY ALL),
  judged AS (
    SELECT b.*, b.named AND b.promised AND x.theme IS NOT NULL AS broken
    FROM both_said b LEFT JOIN (SELECT report_id, theme FROM named WHERE statement = 'p') x ON x.report_id = b.next_id AND x.theme = b.theme),
  of_department AS (
    SELECT 'department' AS scope, city, district, division_code, department, theme,
      coalesce(string_agg(fiscal_year, ';' ORDER BY fiscal_year) FILTER (named), '') AS years, count_if(named) AS year_count, 1 AS departments,
      CASE WHEN district IS NULL THEN 0 ELSE 1 END AS districts,
      coalesce(string_agg(fiscal_year, ';' ORDER BY fiscal_year) FILTER (promised), '') AS promised_years,
      coalesce(string_agg(fiscal_year, ';' ORDER BY fiscal_year) FILTER (broken), '') AS broken_promises
    FROM judged GROUP BY ALL HAVING count_if(named) > 1),
  of_place AS (
    SELECT city, district, division_code, fiscal_year, theme, count(*) AS departments
    FROM (SELECT * FROM named WHERE statement = 'p') JOIN report USING (report_id) GROUP BY ALL),
  of_district AS (
    SELECT 'district', city, district, min(division_code), NULL::VARCHAR, theme, string_agg(fiscal_year, ';' ORDER BY fiscal_year), count(*), sum(departments),
      CASE WHEN district IS NULL THEN 0 ELSE 1 END, NULL::VARCHAR, NULL::VARCHAR
    FROM of_place WHERE departments > 1 GROUP BY city, district, theme),
  of_city AS (
    SELECT 'city', city, NULL::VARCHAR, left(min(division_code), 4) || '00', NULL::VARCHAR, theme,
      string_agg(DISTINCT fiscal_year, ';' ORDER BY fiscal_year), count(DISTINCT fiscal_year), sum(departments), count(DISTINCT district), NULL::VARCHAR, NULL::VARCHAR
    FROM of_place GROUP BY city, theme HAVING count(DISTINCT fiscal_year) > 1 AND count(DISTINCT district) > 1),
  every AS (FROM of_department UNION ALL FROM of_district UNION ALL FROM of_city)
  SELECT scope, city, district, division_code, department, theme, theme_zh, theme_en, years, year_count::INTEGER AS year_count,
    departments::INTEGER AS departments, districts::INTEGER AS districts, promised_years, broken_promises
  FROM every JOIN theme_name USING (theme)
) TO (getvariable('output') || '/theme_recurrence.parquet') (FORMAT parquet, COMPRESSION zstd);
