-- Scores that say more than they can, and targets that numbers miss or reach.
CREATE TEMP TABLE marked AS
SELECT report_id, place, name_operand, score, most, severity, path, paths
FROM (
  SELECT report_id, 0 AS place, term_operand('item', 'whole.score', '') AS name_operand, (score.total * 1000000)::HUGEINT AS score,
    CASE WHEN score.full_marks IS NULL THEN {'l': 100000000, 'h': 100000000, 'value': 100000000}
      ELSE {'l': marks_range((score.full_marks * 1000000)::HUGEINT).l, 'h': marks_range((score.full_marks * 1000000)::HUGEINT).h, 'value': (score.full_marks * 1000000)::HUGEINT} END AS most,
    CASE WHEN score.full_marks IS NULL THEN 'warning' ELSE 'fatal' END AS severity, '/score/total' AS path,
    CASE WHEN score.full_marks IS NULL THEN ['/score/total'] ELSE ['/score/total', '/score/full_marks'] END AS paths
  FROM record
  WHERE score.total > coalesce(score.full_marks, 100)
    AND (score.full_marks IS NOT NULL OR NOT coalesce(list_sum([i.full_marks FOR i IN score_items IF i.parent IS NULL]) > 100, false))
  UNION ALL
  SELECT report_id, place + 1, term_operand('item', 'whole.parent', coalesce(i."name", '')), (i.score * 1000000)::HUGEINT,
    {'l': marks_range((i.full_marks * 1000000)::HUGEINT).l, 'h': marks_range((i.full_marks * 1000000)::HUGEINT).h, 'value': (i.full_marks * 1000000)::HUGEINT},
    'fatal', '/score_items/' || place || '/score', ['/score_items/' || place || '/score', '/score_items/' || place || '/full_marks']
  FROM (SELECT report_id, unnest(score_items) AS i, generate_subscripts(score_items, 1) - 1 AS place FROM record) WHERE i.score > i.full_marks)
WHERE either(score, 5000).l > most.h;

INSERT INTO finding
SELECT report_id, 'score-over', place, severity, path,
  [name_operand, points_operand('score', score), points_operand('full', most.value), points_operand('difference', score - most.value)],
  either(score, 5000), {'l': most.l, 'h': most.h}, score - most.value, 'points', paths
FROM marked;

INSERT INTO suspect
SELECT report_id, 'score-over', place, 0, term_operand('figure', 'figure.score', ''), score, 5000, 'points', 'at most', {'l': most.l, 'h': most.h}, NULL FROM marked;

CREATE MACRO plainly(words) AS replace(replace(replace(replace(trim(words), '％', '%'), '＝', '='), '≧', '≥'), '≦', '≤');
CREATE MACRO bound_of(words, part) AS regexp_extract(words,
  '^(≥|>=|＞=|不低于|不少于|至少|≤|<=|＜=|不超过|不高于|不多于)\s*([0-9]+(?:\.[0-9]+)?)\s*(\D*)$', part);
CREATE MACRO number_of(words, part) AS regexp_extract(words, '^([0-9]+(?:\.[0-9]+)?)\s*(\D*)$', part);

CREATE TEMP TABLE aimed AS
WITH listed AS (
  SELECT report_id, place::INTEGER AS place, i."name" AS "name", i.target AS target, i.actual AS actual, i.achieved AS achieved, plainly(i.target) AS aim, plainly(i.actual) AS got
  FROM (SELECT report_id, unnest(indicators) AS i, generate_subscripts(indicators, 1) - 1 AS place FROM record)),
read AS (
  SELECT *, number_of(got, 1)::DECIMAL(38,10) AS reached, bound_of(aim, 1) AS bound, bound_of(aim, 2) AS asked
  FROM listed WHERE number_of(got, 1) <> '')
SELECT l.* EXCLUDE (aim, got), CASE
    WHEN bound = '' AND r.aim = '100%' AND number_of(r.got, 2) = '%' THEN reached >= 100
    WHEN bound = '' OR trim(bound_of(r.aim, 3)) <> trim(number_of(r.got, 2)) THEN NULL
    WHEN bound IN ('≥', '>=', '＞=', '不低于', '不少于', '至少') THEN reached >= asked::DECIMAL(38,10)
    ELSE reached <= asked::DECIMAL(38,10) END AS met
FROM listed l LEFT JOIN read r USING (report_id, place);

INSERT INTO finding
SELECT report_id, 'indicator-mismatch', place, CASE WHEN met THEN 'info' ELSE 'warning' END, '/indicators/' || place || '/achieved',
  [text_operand('indicator', "name"), text_operand('target', target), text_operand('actual', actual),
    term_operand('stated', CASE WHEN met THEN 'achieved.no' ELSE 'achieved.yes' END, '')],
  NULL, NULL, NULL, NULL, ['/indicators/' || place || '/target', '/indicators/' || place || '/actual']
FROM aimed WHERE met <> achieved AND "name" IS NOT NULL;

INSERT INTO finding
WITH scored AS (
  SELECT report_id, (score_points * 1000000)::HUGEINT AS score, coalesce((full_marks_points * 1000000)::HUGEINT, 100000000) AS most FROM report WHERE score_points IS NOT NULL),
missed AS (
  SELECT report_id, arg_min("name", place) AS first, list('/indicators/' || place || '/actual' ORDER BY place) AS paths
  FROM aimed WHERE trim("name") <> '' AND CASE WHEN met IS NULL THEN achieved = false ELSE NOT met AND achieved IS DISTINCT FROM true END
  GROUP BY report_id),
doubted AS (
  SELECT s.*, 0 AS place, term_operand('reason', 'reason.low-execution', percent_words(rate)) AS reason, list_prepend('/score/total', paths) AS paths
  FROM scored s JOIN judged_execution j USING (report_id) WHERE either(score, 5000).l >= rounded(most * 9, 10) AND basis <> 'unknown' AND j."range".h < 90000000
  UNION ALL
  SELECT s.*, 1, term_operand('reason', 'reason.missed-target', first), list_prepend('/score/total', paths)
  FROM scored s JOIN missed USING (report_id) WHERE score >= most)
SELECT report_id, 'score-inflated', place, 'fatal', '/score/total', [points_operand('score', score), points_operand('full', most), reason], either(score, 5000), NULL, NULL, 'points', paths
FROM doubted;

INSERT INTO finding
SELECT report_id, 'all-perfect', 0, 'info', '/tasks',
  [text_operand('tasks', len(r.tasks)::VARCHAR), percent_operand('execution', rate), points_operand('score', total), points_operand('full', total)],
  either(total, 5000), NULL, NULL, 'points', list_prepend('/score/total', paths)
FROM (SELECT *, (score.total * 1000000)::HUGEINT AS total FROM record WHERE score.total = coalesce(score.full_marks, 100) AND len(tasks) >= 3) r
JOIN judged_execution USING (report_id)
WHERE rate = 100000000 AND list_bool_and([coalesce(CASE WHEN t.execution_pct IS NOT NULL THEN t.execution_pct = 100 ELSE t.budget_yuan = t.expenditure_yuan END, false) FOR t IN r.tasks]);
