-- Wholes whose parts may not add up to them, and the parts. Only lists beyond the whole, or short of a known number, are looked into.
CREATE TEMP TABLE whole AS
WITH largest AS (
  SELECT report_id, arg_max(b, (b."range".h, -b.place)) AS base, arg_min(b, b.place) AS first
  FROM base b GROUP BY ALL)
-- Basic and project expenditure.
SELECT report_id, 1 AS place, 'whole.expenditure' AS term, spent * 10000 AS value, spent_range AS "range", half_of_money(spent) AS half, 'yuan' AS unit,
  'parts.basic-project-expenditure' AS parts_term, false AS may_lack, 'fatal' AS severity, '/expenditure/total_yuan' AS subject, '/expenditure/total_yuan' AS path, NULL AS is_whole_list
FROM derived SEMI JOIN (SELECT report_id FROM record WHERE expenditure.basic_yuan IS NOT NULL OR expenditure.project_yuan IS NOT NULL) USING (report_id)
WHERE spent IS NOT NULL
UNION ALL
-- Basic and project budgets.
SELECT report_id, 2, 'whole.budget', first.value, first."range", (first."range".h - first."range".l) // 2, 'yuan',
  'parts.basic-project-budget', false, CASE WHEN first.is_own THEN 'fatal' ELSE 'warning' END, '/budget', first.paths[1], NULL
FROM largest SEMI JOIN (SELECT report_id FROM record WHERE budget.basic_yuan IS NOT NULL OR budget.project_yuan IS NOT NULL) USING (report_id)
UNION ALL
-- The tasks' budgets and expenditures.
SELECT report_id, 3, 'whole.budget', base.value, base."range", (base."range".h - base."range".l) // 2, 'yuan',
  'parts.task-budgets', true, CASE WHEN first.is_own THEN 'fatal' ELSE 'warning' END, '/tasks', base.paths[1], NULL
FROM largest SEMI JOIN (
  SELECT report_id FROM record WHERE list_sum([t.budget_yuan FOR t IN tasks]) > greatest(budget.original_yuan, budget.adjusted_yuan)) USING (report_id)
UNION ALL
SELECT report_id, 4, 'whole.expenditure', spent * 10000, spent_range, half_of_money(spent), 'yuan',
  'parts.task-expenditures', true, 'fatal', '/tasks', '/expenditure/total_yuan', NULL
FROM derived SEMI JOIN (SELECT report_id FROM record WHERE list_sum([t.expenditure_yuan FOR t IN tasks]) > expenditure.total_yuan) USING (report_id)
UNION ALL
-- The scores of the items, and the points taken off.
SELECT report_id, 5, 'whole.score', total, either(total, 5000), 5000, 'points', 'parts.score-items', false, 'fatal', '/score/total', '/score/total',
  is_complete AND meets(marks, full_range)
FROM (
  SELECT report_id, (score.total * 1000000)::HUGEINT AS total,
    list_bool_and([i.full_marks IS NOT NULL FOR i IN score_items]) AS is_complete,
    {'l': list_sum([marks_range((i.full_marks * 1000000)::HUGEINT).l FOR i IN score_items]),
      'h': list_sum([marks_range((i.full_marks * 1000000)::HUGEINT).h FOR i IN score_items])} AS marks,
    CASE WHEN score.full_marks IS NULL THEN {'l': 100000000, 'h': 100000000} ELSE marks_range((score.full_marks * 1000000)::HUGEINT) END AS full_range
  FROM record WHERE score.total IS NOT NULL AND list_sum([i.score FOR i IN score_items]) <> score.total)
WHERE coalesce(marks.l <= full_range.h, true)
UNION ALL
SELECT report_id, 6, 'whole.lost', most - total, {'l': lost.l, 'h': lost.h}, (lost.h - lost.l) // 2, 'points',
  'parts.deductions', true, 'fatal', '/score/total', '/score/total', NULL
FROM (
  SELECT report_id, total, most, {'l': full_range.l - either(total, 5000).h, 'h': full_range.h - either(total, 5000).l} AS lost
  FROM (
    SELECT report_id, (score.total * 1000000)::HUGEINT AS total, (score.full_marks * 1000000)::HUGEINT AS stated,
      (list_sum([i.full_marks FOR i IN score_items]) * 1000000)::HUGEINT AS marks, len(score_items) AS items,
      coalesce(stated, marks) AS most,
      CASE WHEN stated IS NOT NULL THEN marks_range(stated)
        ELSE {'l': list_sum([marks_range((i.full_marks * 1000000)::HUGEINT).l FOR i IN score_items]),
          'h': list_sum([marks_range((i.full_marks * 1000000)::HUGEINT).h FOR i IN score_items])} END AS full_range
    FROM record WHERE score.total IS NOT NULL AND len(deductions) > 0)
  WHERE stated IS NOT NULL OR (items > 0 AND full_range.l <= 100000000))
WHERE lost.h >= 0;

CREATE TEMP TABLE part AS
WITH stated AS (
  SELECT report_id, w.place, f.ordinal, (f.yuan * 100)::HUGEINT AS fen, NULL AS points, f.path
  FROM whole w JOIN (
    SELECT report_id, unnest([
      {'place': 1, 'ordinal': 1, 'yuan': expenditure.basic_yuan, 'path': '/expenditure/basic_yuan'},
      {'place': 1, 'ordinal': 2, 'yuan': expenditure.project_yuan, 'path': '/expenditure/project_yuan'},
      {'place': 2, 'ordinal': 1, 'yuan': budget.basic_yuan, 'path': '/budget/basic_yuan'},
      {'place': 2, 'ordinal': 2, 'yuan': budget.project_yuan, 'path': '/budget/project_yuan'}], recursive := true) FROM record) f
  USING (report_id, place)
  UNION ALL
  SELECT report_id, w.place, t.place + 1, CASE w.place WHEN 3 THEN t.budget ELSE t.spent END, NULL,
    '/tasks/' || t.place || CASE w.place WHEN 3 THEN '/budget_yuan' ELSE '/expenditure_yuan' END
  FROM whole w JOIN task t USING (report_id) WHERE w.place IN (3, 4)
  UNION ALL
  SELECT report_id, 5, unnest(generate_series(1, len(score_items))), NULL, unnest([i.score FOR i IN score_items]),
    unnest(['/score_items/' || n || '/score' FOR n IN range(len(score_items))])
  FROM record SEMI JOIN (FROM whole WHERE place = 5) USING (report_id)
  UNION ALL
  SELECT report_id, 6, unnest(generate_series(1, len(deductions))), NULL, unnest([d.points FOR d IN deductions]),
    unnest(['/deductions/' || n || '/points' FOR n IN range(len(deductions))])
  FROM record SEMI JOIN (FROM whole WHERE place = 6) USING (report_id)),
valued AS (
  SELECT report_id, place, ordinal, path,
    coalesce(fen * 10000, (points * 1000000)::HUGEINT) AS value, CASE WHEN place < 5 THEN half_of_money(fen) ELSE 5000 END AS half
  FROM stated)
SELECT *, CASE WHEN place < 5 THEN {'l': greatest(0, either(value, half).l), 'h': either(value, half).h} ELSE either(value, half) END AS "range"
FROM valued;

-- An item printed twice counts once, with its least amount.
CREATE TEMP TABLE counted AS
SELECT p.report_id, p.place, coalesce(a.first_place + 1, p.ordinal) AS ordinal,
  min(p.value) AS value, arg_min(p.half, p.value) AS half, arg_min(p."range", p.value) AS "range"
FROM part p LEFT JOIN again a ON p.place IN (3, 4) AND a.report_id = p.report_id AND a.place + 1 = p.ordinal
GROUP BY ALL;

CREATE TEMP TABLE uneven AS
WITH added AS (
  SELECT report_id, place, count(value) AS parts, count(*) = count(value) AS is_complete, min(value) AS least, sum(value)::HUGEINT AS sum,
    {'l': sum("range".l)::HUGEINT, 'h': sum("range".h)::HUGEINT} AS added, list(value ORDER BY ordinal) FILTER (value IS NOT NULL) AS "values"
  FROM counted GROUP BY ALL),
compared AS (
  SELECT w.*, a.* EXCLUDE (report_id, place), a.added.l > w."range".h AS exceeded, w."range".l > a.added.h AS lacks
  FROM whole w JOIN added a USING (report_id, place) WHERE parts > 0),
grouped AS (
  -- What is left without groups that stand before their items: parts that the next few add up to.
  SELECT *, list_sum(list_transform("values", lambda v, i: CASE WHEN list_contains(
      list_transform(generate_series(i + 2, len("values")), lambda j: list_sum("values"[i + 1:j])), v) THEN 0 ELSE v END)) AS without_groups
  FROM compared WHERE exceeded OR (lacks AND is_complete))
SELECT *, exceeded AND (place < 5 OR without_groups <> value) AND (place < 6 OR sum <> 2 * value) AS too_much
FROM grouped;

CREATE TEMP TABLE conflict AS
SELECT * EXCLUDE (severity), CASE WHEN place < 5 THEN severity WHEN too_much OR is_whole_list THEN 'fatal' ELSE 'warning' END AS severity
FROM uneven u
WHERE CASE place
  WHEN 1 THEN true
  WHEN 2 THEN NOT EXISTS (
    FROM base b WHERE b.report_id = u.report_id AND u.added.l <= b."range".h AND NOT (u.is_complete AND b."range".l > u.added.h))
  WHEN 3 THEN too_much
  WHEN 4 THEN too_much
  WHEN 5 THEN too_much OR (parts > 1 AND lacks AND is_complete AND (is_whole_list OR least > 4 * (value - sum)))
  ELSE too_much OR (parts > 1 AND lacks AND is_complete) END;

INSERT INTO finding
WITH paths AS (
  SELECT report_id, place, list(path ORDER BY ordinal) AS paths
  FROM part WHERE value IS NOT NULL OR place IN (1, 2, 5) GROUP BY ALL)
SELECT report_id, 'parts-total', place, severity, subject,
  [term_operand('whole', term, ''), operand_in('total', value, unit), term_operand('parts', parts_term, ''), operand_in('sum', sum, unit),
    operand_in('difference', abs(value - sum), unit)],
  "range", added, abs(value - sum), unit, list_prepend(path, paths)
FROM conflict JOIN paths USING (report_id, place);

-- A part too many, or one that is missing.
CREATE TEMP TABLE spare AS
SELECT report_id, place, arg_min(p.value, p.ordinal) AS value
FROM conflict c JOIN counted p USING (report_id, place)
WHERE NOT (may_lack AND lacks) AND p."range".l > 0 AND meets({'l': added.l - p."range".l, 'h': added.h - p."range".h}, c."range")
GROUP BY ALL;

INSERT INTO known_cause
SELECT report_id, 'parts-total', place, 'part-missing', 'figure', missing, missing
FROM (
  SELECT report_id, place, operand_in('would_be', CASE WHEN may_lack AND lacks THEN c.value - c.sum ELSE s.value END, unit) AS missing
  FROM conflict c LEFT JOIN spare s USING (report_id, place)
  WHERE (may_lack AND lacks) OR s.value IS NOT NULL);

INSERT INTO suspect
SELECT report_id, 'parts-total', place, 0, term_operand('figure', 'figure.total', ''), value, half, unit, 'itself', added, NULL
FROM conflict ANTI JOIN known_cause k ON k.rule = 'parts-total' AND k.report_id = conflict.report_id AND k.place = conflict.place
UNION ALL
SELECT report_id, 'parts-total', place, number, term_operand('figure', 'figure.part', number::VARCHAR), p.value, p.half, unit, 'itself',
  {'l': c."range".l - (added.h - p."range".h), 'h': c."range".h - (added.l - p."range".l)}, NULL
FROM (SELECT *, row_number() OVER (PARTITION BY report_id, place ORDER BY ordinal) AS number FROM counted WHERE value IS NOT NULL) p
JOIN conflict c USING (report_id, place)
WHERE (report_id, place) NOT IN (SELECT report_id, place FROM known_cause WHERE rule = 'parts-total');

DROP TABLE task;
DROP TABLE part;
