-- The records as typed columns: explicit types are what read_json is fastest with.
CREATE TABLE record AS
SELECT
  parse_filename(filename) AS input_uri,
  fiscal_year || '-' || division_code || '-' || printf('%016x', hash(department, fiscal_year)) AS report_id,
  * EXCLUDE (filename)
FROM read_json(getvariable('input') || '/*.jsonl', format = 'newline_delimited', filename = true, columns = {
  source: 'STRUCT(uri VARCHAR, sha256 VARCHAR, media_type VARCHAR, charset VARCHAR)',
  city: 'VARCHAR', district: 'VARCHAR', division_code: 'VARCHAR', "level": 'VARCHAR',
  department: 'VARCHAR', department_type: 'VARCHAR', fiscal_year: 'INTEGER', submitted_at: 'VARCHAR',
  revenue_yuan: 'DECIMAL(18,2)',
  budget: 'STRUCT(original_yuan DECIMAL(18,2), adjusted_yuan DECIMAL(18,2), basic_yuan DECIMAL(18,2), project_yuan DECIMAL(18,2))',
  expenditure: 'STRUCT(total_yuan DECIMAL(18,2), basic_yuan DECIMAL(18,2), project_yuan DECIMAL(18,2))',
  rates: 'STRUCT(execution_pct DECIMAL(18,4), adjustment_pct DECIMAL(18,4), basic_execution_pct DECIMAL(18,4), project_execution_pct DECIMAL(18,4))',
  score: 'STRUCT(total DECIMAL(18,4), full_marks DECIMAL(18,4), grade VARCHAR)',
  score_items: 'STRUCT("name" VARCHAR, parent VARCHAR, full_marks DECIMAL(18,4), score DECIMAL(18,4))[]',
  deductions: 'STRUCT(points DECIMAL(18,4), reason VARCHAR, item VARCHAR)[]',
  tasks: 'STRUCT("name" VARCHAR, budget_yuan DECIMAL(18,2), expenditure_yuan DECIMAL(18,2), execution_pct DECIMAL(18,4))[]',
  indicators: 'STRUCT("name" VARCHAR, target VARCHAR, actual VARCHAR, achieved BOOLEAN)[]',
  outputs: 'STRUCT("label" VARCHAR, "value" DECIMAL(18,4), unit VARCHAR, approximate VARCHAR)[]',
  problems: 'STRUCT(marker VARCHAR, "text" VARCHAR)[]',
  measures: 'STRUCT(marker VARCHAR, "text" VARCHAR)[]',
  evidence: 'STRUCT(path VARCHAR, quote VARCHAR, start INTEGER, "end" INTEGER, printed VARCHAR, unit VARCHAR, place STRUCT(page INTEGER, "table" INTEGER, "row" INTEGER, "column" INTEGER, paragraph INTEGER))[]'});

-- The latest submission of a department and year counts: by its time, else the last in the file.
CREATE TABLE superseded AS
SELECT id, input_uri FROM (
  SELECT rowid AS id, input_uri,
    row_number() OVER (PARTITION BY report_id ORDER BY submitted_at DESC NULLS LAST, input_uri DESC, rowid DESC) AS place
  FROM record WHERE report_id IN (SELECT report_id FROM record GROUP BY ALL HAVING count(*) > 1))
WHERE place > 1;

DELETE FROM record WHERE rowid IN (SELECT id FROM superseded);
