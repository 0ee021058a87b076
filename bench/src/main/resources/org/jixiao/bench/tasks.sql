-- The rules about tasks. Names are of one item when they are alike in letters and digits without closing words such as 项目.
CREATE TEMP TABLE task AS
SELECT report_id, place::INTEGER AS place, t."name" AS "name",
  (t.budget_yuan * 100)::HUGEINT AS budget, (t.expenditure_yuan * 100)::HUGEINT AS spent, (t.execution_pct * 1000000)::HUGEINT AS rate
FROM (SELECT report_id, unnest(tasks) AS t, generate_subscripts(tasks, 1) - 1 AS place FROM record);

CREATE TEMP TABLE item AS
WITH word AS (FROM read_csv(getvariable('schemas') || '/item-names.csv', header = true, all_varchar = true)),
bare AS (
  SELECT "name", regexp_replace("name", '[^\p{L}\p{N}]+$', '') AS bare,
    (SELECT '^(.{4,}?)(?:(?:' || string_agg(word, '|') || ')[^\p{L}\p{N}]*)*$' FROM word WHERE kind = 'suffix') AS pattern
  FROM (SELECT DISTINCT "name" FROM task WHERE "name" IS NOT NULL)),
cut AS (SELECT "name", bare, regexp_replace(regexp_extract(bare, pattern, 1), '[^\p{L}\p{N}]', '', 'g') AS item FROM bare)
SELECT "name", item FROM cut
WHERE length(bare) >= 4 AND item <> '' AND trim("name") NOT IN (SELECT word FROM word WHERE kind = 'generic');

-- The same item twice, beside its first place.
CREATE TEMP TABLE again AS
WITH twice AS (
  SELECT report_id, item FROM task JOIN item USING ("name") GROUP BY ALL HAVING count(*) > 1),
listed AS (
  SELECT t.*, item.item FROM task t JOIN item USING ("name") JOIN twice ON twice.report_id = t.report_id AND twice.item = item.item)
SELECT *, first_value(place) OVER first AS first_place,
  first_value(budget) OVER first AS first_budget, first_value(spent) OVER first AS first_spent, first_value(rate) OVER first AS first_rate
FROM listed
WINDOW first AS (PARTITION BY report_id, item ORDER BY place);

CREATE TEMP TABLE two_values AS
SELECT report_id, 3 * place + figure.number AS place, "name", figure.* EXCLUDE (number),
  '/tasks/' || place || '/' || figure.member AS subject, '/tasks/' || first_place || '/' || figure.member AS other
FROM (
  SELECT report_id, place, first_place, "name", unnest([
    {'number': 0, 'term': 'figure.budget', 'member': 'budget_yuan', 'unit': 'yuan', 'first': first_budget * 10000, 'second': budget * 10000,
      'first_half': half_of_money(first_budget), 'second_half': half_of_money(budget)},
    {'number': 1, 'term': 'figure.expenditure', 'member': 'expenditure_yuan', 'unit': 'yuan', 'first': first_spent * 10000, 'second': spent * 10000,
      'first_half': half_of_money(first_spent), 'second_half': half_of_money(spent)},
    {'number': 2, 'term': 'figure.execution', 'member': 'execution_pct', 'unit': 'percent', 'first': first_rate, 'second': rate,
      'first_half': 5000, 'second_half': 5000}]) AS figure
  FROM again WHERE place > first_place)
WHERE NOT meets(either(figure.first, figure.first_half), either(figure.second, figure.second_half))
  AND figure.first IS NOT NULL AND figure.second IS NOT NULL;

INSERT INTO finding
SELECT report_id, 'same-item-two-values', place, 'fatal', subject,
  [text_operand('item', "name"), term_operand('figure', term, ''), operand_in('first', first, unit), operand_in('second', second, unit),
    operand_in('difference', abs(first - second), unit)],
  either(second, second_half), either(first, first_half), abs(first - second), unit, [subject, other]
FROM two_values;

INSERT INTO suspect
SELECT report_id, 'same-item-two-values', place, 0, term_operand('figure', 'figure.first', ''), first, first_half, unit, 'itself', either(second, second_half), NULL FROM two_values
UNION ALL
SELECT report_id, 'same-item-two-values', place, 1, term_operand('figure', 'figure.second', ''), second, second_half, unit, 'itself', either(first, first_half), NULL FROM two_values;

INSERT INTO finding
SELECT report_id, 'task-over', place, 'warning', '/tasks/' || place || '/expenditure_yuan',
  [text_operand('task', coalesce("name", (place + 1)::VARCHAR)), yuan_operand('expenditure', spent), yuan_operand('budget', budget),
    yuan_operand('difference', spent - budget)],
  money_range(spent), money_range(budget), (spent - budget) * 10000, 'yuan',
  ['/tasks/' || place || '/expenditure_yuan', '/tasks/' || place || '/budget_yuan']
FROM task WHERE spent > budget AND money_range(budget).l > 0 AND money_range(spent).l > money_range(budget).h;

-- Tasks spent almost wholly beside a whole that is not; an item printed twice counts once.
INSERT INTO finding
WITH listed AS (
  SELECT report_id, sum(t.budget)::HUGEINT AS budget, sum(t.spent)::HUGEINT AS spent
  FROM task t SEMI JOIN judged_execution USING (report_id)
  WHERE t.budget IS NOT NULL AND t.spent IS NOT NULL AND (report_id, place) NOT IN (SELECT report_id, place FROM again WHERE place > first_place)
  GROUP BY ALL HAVING sum(t.budget) > 0),
rest AS (
  SELECT j.*, rate_percent(l.spent, l.budget) * 100 AS tasks_rate, j.base - l.budget AS rest_budget, j.spent - l.spent AS rest_spent
  FROM listed l JOIN judged_execution j USING (report_id)
  WHERE j.rate < 95000000 AND j.base_range IS NOT NULL AND j.spent IS NOT NULL),
rated AS (
  SELECT *, rate_percent(rest_spent, rest_budget) * 100 AS rest_rate FROM rest WHERE tasks_rate >= 98000000 AND rest_budget > 0 AND rest_spent >= 0)
SELECT report_id, 'hidden-gap', 0, 'fatal', '/tasks',
  [percent_operand('execution', rate), percent_operand('tasks_execution', tasks_rate), yuan_operand('rest_expenditure', rest_spent),
    yuan_operand('rest_budget', rest_budget), percent_operand('rest_execution', rest_rate)],
  {'l': tasks_rate, 'h': tasks_rate}, {'l': rest_rate, 'h': rest_rate}, NULL, 'percent', amount_paths
FROM rated WHERE tasks_rate - rest_rate >= 10000000;
