-- A table of each kind of item of a report, as printed.
COPY (
  SELECT report_id, fiscal_year, division_code, district, ordinal, item."name", item.budget_yuan, item.expenditure_yuan, item.execution_pct
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(tasks) AS item, generate_subscripts(tasks, 1)::INTEGER AS ordinal FROM record)
) TO (getvariable('output') || '/tasks.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, ordinal, item."name", item.parent, item.full_marks AS full_marks_points, item.score AS score_points
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(score_items) AS item, generate_subscripts(score_items, 1)::INTEGER AS ordinal FROM record)
) TO (getvariable('output') || '/score_items.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, ordinal, item.points, item.reason, item.item
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(deductions) AS item, generate_subscripts(deductions, 1)::INTEGER AS ordinal FROM record)
) TO (getvariable('output') || '/deductions.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, ordinal, item."name", item.target, item.actual, item.achieved
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(indicators) AS item, generate_subscripts(indicators, 1)::INTEGER AS ordinal FROM record)
) TO (getvariable('output') || '/indicators.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, ordinal, item."label", item."value", item.unit, item.approximate
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(outputs) AS item, generate_subscripts(outputs, 1)::INTEGER AS ordinal FROM record)
) TO (getvariable('output') || '/outputs.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT report_id, fiscal_year, division_code, district, item.path, item.quote, item.start AS start_offset, item."end" AS end_offset, item.printed, item.unit,
    item.place.page AS page, item.place."table" AS table_number, item.place."row" AS row_number, item.place."column" AS column_number, item.place.paragraph AS paragraph
  FROM (SELECT report_id, fiscal_year, division_code, district, unnest(evidence) AS item FROM record)
) TO (getvariable('output') || '/evidence.parquet') (FORMAT parquet, COMPRESSION zstd);
