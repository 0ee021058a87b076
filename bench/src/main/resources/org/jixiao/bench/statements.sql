-- Problems and measures with their themes.
CREATE TABLE said AS
SELECT s.*, e.primary_theme, e.tags
FROM (
  SELECT report_id, fiscal_year, division_code, district, ordinal, 'p' AS statement, item.marker, item.text
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(problems) AS item, generate_subscripts(problems, 1)::INTEGER AS ordinal FROM record)
  UNION ALL
  SELECT report_id, fiscal_year, division_code, district, ordinal, 'm', item.marker, item.text
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(measures) AS item, generate_subscripts(measures, 1)::INTEGER AS ordinal FROM record)) s
JOIN explained e ON e.statement = s.statement AND e.text = left(s.text, 4000);

COPY (SELECT report_id, fiscal_year, division_code, district, ordinal, marker, text, primary_theme FROM said WHERE statement = 'p')
TO (getvariable('output') || '/problems.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (SELECT report_id, fiscal_year, division_code, district, ordinal, marker, text, primary_theme FROM said WHERE statement = 'm')
TO (getvariable('output') || '/measures.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, CASE statement WHEN 'p' THEN 'problem' ELSE 'measure' END AS statement_kind, ordinal,
    tag.theme, tag.rank, tag.term, tag.term_start, tag.open
  FROM (SELECT * EXCLUDE (tags), unnest(tags) AS tag FROM said)
) TO (getvariable('output') || '/problem_themes.parquet') (FORMAT parquet, COMPRESSION zstd);
