-- Amounts that belong together but lie powers of ten apart, where no printed rate says so too.
CREATE TEMP TABLE apart AS
WITH paired AS (
  SELECT report_id, 0 AS place, original AS base, adjusted AS amount, 65000000 AS least, 150000000 AS most, 1 AS fewest,
    'figure.adjusted' AS figure, 'figure.original' AS other, '/budget/adjusted_yuan' AS path, '/budget/original_yuan' AS base_path
  FROM derived WHERE adjustment IS NULL
  UNION ALL
  SELECT report_id, 1, coalesce(adjusted, original), spent, 50000000, 105000000, 1, 'figure.expenditure',
    CASE WHEN adjusted IS NULL THEN 'figure.original' ELSE 'figure.adjusted' END, '/expenditure/total_yuan',
    CASE WHEN adjusted IS NULL THEN '/budget/original_yuan' ELSE '/budget/adjusted_yuan' END
  FROM derived WHERE execution IS NULL
  UNION ALL
  SELECT report_id, 2 + place, budget, spent, 50000000, 105000000, 3, 'figure.expenditure', 'figure.budget',
    '/tasks/' || place || '/expenditure_yuan', '/tasks/' || place || '/budget_yuan'
  FROM task WHERE rate IS NULL),
rated AS (SELECT *, rate_percent(amount, base) * 100 AS quotient FROM paired WHERE base > 0 AND amount > 0),
tried AS (
  SELECT *, unnest([{'power': 1, 'ten': 10}, {'power': 2, 'ten': 100}, {'power': 3, 'ten': 1000}, {'power': 4, 'ten': 10000}, {'power': 8, 'ten': 100000000}], recursive := true)
  FROM rated WHERE quotient < least OR quotient > most),
righted AS (
  SELECT *, CASE WHEN quotient // ten BETWEEN least AND most THEN amount // ten
    WHEN power >= fewest AND quotient <= most AND quotient * ten BETWEEN least AND most THEN amount * ten END AS would_be
  FROM tried),
told AS (
  SELECT * FROM righted WHERE would_be IS NOT NULL QUALIFY row_number() OVER (PARTITION BY report_id, place ORDER BY power) = 1)
SELECT * FROM told t WHERE place <> 1 OR NOT EXISTS (FROM told o WHERE o.report_id = t.report_id AND o.place = 0);

INSERT INTO finding
SELECT report_id, 'slip', place, 'warning', path,
  [term_operand('figure', figure, ''), yuan_operand('value', amount), term_operand('other', other, ''), yuan_operand('reference', base)],
  {'l': greatest(0, amount * 10000 - half_of_money(amount)), 'h': amount * 10000 + half_of_money(amount)},
  {'l': greatest(0, base * 10000 - half_of_money(base)), 'h': base * 10000 + half_of_money(base)}, abs(amount - base) * 10000, 'yuan', [path, base_path]
FROM apart;

INSERT INTO known_cause
SELECT report_id, 'slip', place, 'power-of-ten', 'figure', term_operand('figure', figure, ''), yuan_operand('would_be', would_be) FROM apart;
