-- Budgets that a report's figures may be measured against, the rule pack's own first.
CREATE TABLE base AS
WITH usable AS (
  SELECT *, changed_by(original_range, adjustment_range) AS raised, changed_by(original_range, negated(adjustment_range)) AS cut,
    share_of({'l': original * 10000, 'h': original * 10000}, {'l': 100000000 + adjustment, 'h': 100000000 + adjustment}) AS raised_exactly,
    share_of({'l': original * 10000, 'h': original * 10000}, {'l': 100000000 - adjustment, 'h': 100000000 - adjustment}) AS cut_exactly
  FROM derived
  WHERE execution IS NOT NULL AND spent IS NOT NULL AND NOT meets(percent_of(spent_range, adjusted_range), execution_range)
    OR report_id IN (
      SELECT report_id FROM record
      WHERE list_sum([t.budget_yuan FOR t IN tasks]) > greatest(budget.original_yuan, budget.adjusted_yuan)
        OR budget.basic_yuan IS NOT NULL OR budget.project_yuan IS NOT NULL)),
each AS (
  SELECT report_id, unnest([
    {'place': 1, 'term': 'basis.adjusted', 'range': adjusted_range, 'value': adjusted * 10000, 'is_own': true, 'paths': ['/budget/adjusted_yuan']},
    CASE WHEN NOT mislabelled THEN {'place': 2, 'term': 'basis.original-plus-adjustment', 'range': raised,
      'value': raised_exactly.l + (raised_exactly.h - raised_exactly.l) // 2, 'is_own': adjusted IS NULL, 'paths': ['/budget/original_yuan', '/rates/adjustment_pct']} END,
    CASE WHEN NOT mislabelled THEN {'place': 3, 'term': 'basis.original-minus-adjustment', 'range': cut,
      'value': cut_exactly.l + (cut_exactly.h - cut_exactly.l) // 2, 'is_own': adjusted IS NULL, 'paths': ['/budget/original_yuan', '/rates/adjustment_pct']} END,
    {'place': 4, 'term': 'basis.original', 'range': original_range, 'value': original * 10000, 'is_own': false, 'paths': ['/budget/original_yuan']}]) AS base
  FROM usable)
SELECT report_id, base.* FROM each WHERE base."range".l > 0;

-- Printed rates that their amounts cannot give: the department's on any base, the rest on their own.
CREATE TEMP TABLE mismatch AS
WITH doubtful AS (
  SELECT report_id, spent, spent_range, execution, execution_range FROM derived
  WHERE execution IS NOT NULL AND spent IS NOT NULL AND NOT meets(percent_of(spent_range, adjusted_range), execution_range)),
tried AS (
  SELECT d.*, arg_min(b, b.place) AS first, arg_min(b, b.place) FILTER (meets(percent_of(spent_range, b."range"), execution_range)) AS fitting
  FROM doubtful d JOIN base b USING (report_id) GROUP BY ALL),
department AS (
  SELECT report_id, 0 AS place, CASE WHEN fitting IS NOT NULL THEN 'info' WHEN first.is_own THEN 'fatal' ELSE 'warning' END AS severity,
    term_operand('rate', 'rate.total', '') AS rate_name, first.term AS basis, execution AS printed, spent,
    greatest(1, first.value // 10000) AS budget, rounded(first.value, 10000) AS shown_budget,
    first."range" AS budget_range, (first."range".h - first."range".l) // 2 AS budget_half, fitting,
    list_concat(['/rates/execution_pct', '/expenditure/total_yuan'], first.paths) AS paths
  FROM tried WHERE fitting IS NULL OR (first.is_own AND NOT fitting.is_own)),
parted AS (
  SELECT report_id, unnest([
    {'place': 1, 'term': 'rate.basic', 'spent': expenditure.basic_yuan, 'budget': budget.basic_yuan, 'rate': rates.basic_execution_pct,
      'paths': ['/rates/basic_execution_pct', '/expenditure/basic_yuan', '/budget/basic_yuan']},
    {'place': 2, 'term': 'rate.project', 'spent': expenditure.project_yuan, 'budget': budget.project_yuan, 'rate': rates.project_execution_pct,
      'paths': ['/rates/project_execution_pct', '/expenditure/project_yuan', '/budget/project_yuan']}], recursive := true)
  FROM record WHERE rates.basic_execution_pct IS NOT NULL OR rates.project_execution_pct IS NOT NULL),
own AS (
  SELECT report_id, place, term_operand('rate', term, '') AS rate_name, (rate * 1000000)::HUGEINT AS printed, (spent * 100)::HUGEINT AS spent,
    (budget * 100)::HUGEINT AS budget, paths
  FROM parted
  UNION ALL
  SELECT report_id, 3 + place, term_operand('rate', CASE WHEN "name" IS NULL THEN 'rate.unnamed-task' ELSE 'rate.task' END, coalesce("name", (place + 1)::VARCHAR)),
    rate, spent, budget, ['/tasks/' || place || '/execution_pct', '/tasks/' || place || '/expenditure_yuan', '/tasks/' || place || '/budget_yuan']
  FROM (SELECT * FROM task WHERE budget > 0 AND abs(spent * 100000000 // budget - rate) > 5000))
SELECT * FROM department
UNION ALL BY NAME
SELECT *, 'fatal' AS severity, 'basis.own' AS basis, budget AS shown_budget, money_range(budget) AS budget_range, half_of_money(budget) AS budget_half
FROM own
WHERE printed IS NOT NULL AND spent IS NOT NULL AND budget IS NOT NULL AND money_range(budget).l > 0
  AND NOT meets(percent_of(money_range(spent), money_range(budget)), either(printed, 5000));

INSERT INTO finding
SELECT report_id, 'rate-mismatch', place, severity, paths[1],
  [rate_name, percent_operand('printed', printed), yuan_operand('expenditure', spent), yuan_operand('budget', shown_budget),
    term_operand('basis', basis, ''), percent_operand('computed', exact), percent_operand('difference', abs(printed - exact))],
  either(printed, 5000), percent_of(money_range(spent), budget_range), abs(printed - exact), 'percent', paths
FROM (SELECT *, rate_percent(spent, budget) * 100 AS exact FROM mismatch);

INSERT INTO suspect
SELECT report_id, 'rate-mismatch', place, 0, term_operand('figure', 'figure.budget', ''), budget * 10000, budget_half, 'yuan', 'base', either(printed, 5000), money_range(spent)
FROM mismatch WHERE fitting IS NULL
UNION ALL
SELECT report_id, 'rate-mismatch', place, 1, term_operand('figure', 'figure.expenditure', ''), spent * 10000, half_of_money(spent), 'yuan', 'part', either(printed, 5000),
  CASE WHEN basis = 'basis.own' THEN money_range(budget)
    ELSE {'l': greatest(0, either(budget * 10000, budget_half).l), 'h': either(budget * 10000, budget_half).h} END
FROM mismatch WHERE fitting IS NULL
UNION ALL
SELECT report_id, 'rate-mismatch', place, 2, term_operand('figure', 'figure.rate', ''), printed, 5000, 'percent', 'itself',
  percent_of(money_range(spent), CASE WHEN basis = 'basis.own' THEN money_range(budget)
    ELSE {'l': greatest(0, either(budget * 10000, budget_half).l), 'h': either(budget * 10000, budget_half).h} END), NULL
FROM mismatch WHERE fitting IS NULL;

INSERT INTO known_cause
SELECT report_id, 'rate-mismatch', place, 'other-basis', 'basis', term_operand('basis', fitting.term, ''),
  percent_operand('would_be', rate_percent(spent, greatest(1, fitting.value // 10000)) * 100)
FROM mismatch WHERE fitting IS NOT NULL;

-- Where a printed rate tells what the amounts of an overspent task should give, the same figures are suspected.
INSERT INTO suspect
SELECT s.* REPLACE ('task-over' AS rule, s.place - 3 AS place)
FROM suspect s JOIN finding f ON f.rule = 'task-over' AND f.report_id = s.report_id AND f.place = s.place - 3
WHERE s.rule = 'rate-mismatch' AND s.place > 2;
