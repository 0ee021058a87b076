-- The rules about a report's figures as a whole.
INSERT INTO finding
SELECT report_id, 'adjustment-mislabelled', 0, 'fatal', '/rates/adjustment_pct',
  [percent_operand('printed', adjustment), percent_operand('execution', rate), percent_operand('unspent', 100000000 - rate)],
  narrow_rate, {'l': 100000000 - narrow_execution.h, 'h': 100000000 - narrow_execution.l}, NULL, 'percent',
  CASE WHEN execution IS NOT NULL THEN ['/rates/adjustment_pct', '/rates/execution_pct']
    ELSE ['/rates/adjustment_pct', '/expenditure/total_yuan', '/budget/adjusted_yuan'] END
FROM (SELECT *, coalesce(execution, narrow_execution.l + (narrow_execution.h - narrow_execution.l) // 2) AS rate FROM derived WHERE mislabelled);

-- The execution rate in use: against which budget, and all that it may stand for.
CREATE TEMP TABLE judged_execution AS
WITH based AS (
  SELECT report_id, execution_parts * 100 AS rate, execution_basis AS basis, execution_origin AS origin, execution_range AS printed, spent_range,
    CASE execution_basis WHEN 'original' THEN original_range WHEN 'adjusted' THEN budget_range END AS base_range,
    CASE WHEN execution_basis <> 'adjusted' THEN ['/budget/original_yuan']
      WHEN adjusted_budget_origin = 'printed' THEN ['/budget/adjusted_yuan']
      ELSE ['/budget/original_yuan', '/rates/adjustment_pct'] END AS budget_paths,
    CASE execution_basis WHEN 'adjusted' THEN budget ELSE original END AS base, spent
  FROM derived WHERE execution_parts < 950000 OR execution_parts >= 1000000),
ranged AS (SELECT *, percent_of(spent_range, base_range) AS computed FROM based)
SELECT *, CASE origin WHEN 'printed' THEN printed ELSE computed END AS range,
  list_prepend('/expenditure/total_yuan', budget_paths) AS amount_paths,
  CASE origin WHEN 'printed' THEN ['/rates/execution_pct'] ELSE list_prepend('/expenditure/total_yuan', budget_paths) END AS paths
FROM ranged;

INSERT INTO finding
SELECT report_id, 'execution-over', 0, CASE basis WHEN 'adjusted' THEN 'fatal' ELSE 'info' END, '/rates/execution_pct',
  [percent_operand('execution', rate), term_operand('basis', 'basis.' || basis, '')], printed, computed, rate - 100000000, 'percent', paths
FROM judged_execution WHERE rate > 100000000 AND range.l > 100000000;

INSERT INTO finding
SELECT report_id, 'execution-low', 0, CASE WHEN rate < 80000000 THEN 'fatal' ELSE 'warning' END, '/rates/execution_pct',
  [percent_operand('execution', rate), term_operand('basis', 'basis.' || basis, ''), percent_operand('threshold', threshold)],
  printed, computed, threshold - rate, 'percent', paths
FROM (SELECT *, CASE WHEN rate < 80000000 THEN 80000000 ELSE 90000000 END AS threshold FROM judged_execution WHERE rate < 90000000);

INSERT INTO finding
SELECT report_id, 'silence', 0, 'warning', '/problems',
  [percent_operand('execution', rate), percent_operand('threshold', 90000000), text_operand('problems', problems::VARCHAR)],
  printed, computed, 90000000 - rate, 'percent', paths
FROM judged_execution JOIN report USING (report_id)
WHERE rate < 90000000 AND report_id NOT IN (SELECT report_id FROM named WHERE statement = 'p' AND theme IN ('T03', 'T04', 'T05'));

INSERT INTO finding
SELECT report_id, 'adjustment-high', 0, CASE WHEN size >= 30000000 THEN 'fatal' ELSE 'warning' END, '/rates/adjustment_pct',
  [percent_operand('adjustment', rate), percent_operand('threshold', threshold)], adjustment_range, change, size - threshold, 'percent',
  CASE WHEN adjustment IS NULL THEN ['/budget/original_yuan', '/budget/adjusted_yuan'] ELSE ['/rates/adjustment_pct'] END
FROM (SELECT *, adjustment_parts * 100 AS rate, abs(adjustment_parts) * 100 AS size, CASE WHEN abs(adjustment_parts) >= 300000 THEN 30000000 ELSE 10000000 END AS threshold
  FROM derived WHERE abs(adjustment_parts) >= 100000);

INSERT INTO finding
WITH band(grade, aliases, least, most, is_first, is_last) AS (VALUES
  ('优', ['优', '优秀', '优等', '一等', '一级', 'A级'], 90000000, 100000000, true, false),
  ('良', ['良', '良好', '良等', '二等', '二级', 'B级'], 80000000, 89999999, false, false),
  ('中', ['中', '中等', '三等', '三级', 'C级'], 60000000, 79999999, false, false),
  ('差', ['差', '较差', '差等', '四等', '四级', 'D级'], 0, 59999999, false, true)),
graded AS (
  SELECT report_id, grade, grade_band, (score_points * 1000000)::HUGEINT AS score, either((score_points * 1000000)::HUGEINT, 5000) AS range
  FROM report WHERE grade IS NOT NULL AND grade_band IS NOT NULL AND grade <> grade_band)
SELECT report_id, 'grade-band', 0, 'fatal', '/score/grade',
  [text_operand('grade', g.grade), points_operand('score', score), text_operand('band', grade_band)],
  range, {'l': least, 'h': most}, greatest(least - score, score - most), 'points', ['/score/grade', '/score/total']
FROM graded g JOIN band ON list_contains(aliases, g.grade)
WHERE NOT ((is_last OR range.h >= least) AND (is_first OR range.l <= most));

INSERT INTO finding
SELECT report_id, 'missing-core', place, 'info', subject, [term_operand('missing', term, '')], NULL, NULL, NULL, NULL, []
FROM (
  SELECT report_id, unnest([
    CASE WHEN original IS NULL AND adjusted IS NULL THEN {'place': 0, 'subject': '/budget', 'term': 'missing.budget'} END,
    CASE WHEN spent IS NULL THEN {'place': 1, 'subject': '/expenditure/total_yuan', 'term': 'missing.expenditure'} END,
    CASE WHEN points IS NULL THEN {'place': 2, 'subject': '/score/total', 'term': 'missing.score'} END], recursive := true)
  FROM derived WHERE (original IS NULL AND adjusted IS NULL) OR spent IS NULL OR points IS NULL)
WHERE term IS NOT NULL;

INSERT INTO finding
SELECT report_id, 'problem-without-measure', 0, 'info', '/measures', [text_operand('problems', problems::VARCHAR)], NULL, NULL, NULL, NULL, ['/problems/0']
FROM report WHERE problems > 0 AND measures = 0;

INSERT INTO finding
SELECT report_id, 'deduction-without-problem', 0, 'warning', '/problems',
  [points_operand('score', score), points_operand('full', most), points_operand('lost', most - score)],
  either(score, 5000), {'l': most - 5000000, 'h': most}, most - 5000000 - score, 'points', ['/score/total']
FROM (
  SELECT report_id, (score_points * 1000000)::HUGEINT AS score, (coalesce(full_marks_points, 100) * 1000000)::HUGEINT AS most
  FROM report WHERE problems = 0 AND score_points IS NOT NULL)
WHERE most - either(score, 5000).h >= 5000000;

INSERT INTO finding
SELECT report_id, 'unknown-type', 0, 'info', '/department', [text_operand('department', department)], NULL, NULL, NULL, NULL, ['/department']
FROM report WHERE department_type = 'other';
