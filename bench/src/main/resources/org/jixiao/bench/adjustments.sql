-- A printed adjustment rate that the two printed budgets cannot give, with or without its sign.
CREATE MACRO meets_unsigned(a, b) AS meets(a, b) OR meets(a, negated(b));

CREATE TEMP TABLE misadjusted AS
SELECT *, abs(adjustment - computed) AS difference, meets_unsigned(adjustment_range, change_of(adjusted_range, original_range)) AS is_of_adjusted
FROM (SELECT *, rounded((adjusted - original) * 1000000, original) * 100 AS computed FROM derived WHERE adjustment IS NOT NULL AND change IS NOT NULL AND NOT mislabelled)
WHERE NOT meets_unsigned(adjustment_range, change);

INSERT INTO finding
SELECT report_id, 'adjustment-mismatch', 0, CASE WHEN abs(adjustment) > abs(computed) THEN 'warning' ELSE 'fatal' END, '/rates/adjustment_pct',
  [percent_operand('printed', adjustment), yuan_operand('original', original), yuan_operand('adjusted', adjusted), percent_operand('computed', computed),
    percent_operand('difference', difference)],
  adjustment_range, change, difference, 'percent', ['/rates/adjustment_pct', '/budget/original_yuan', '/budget/adjusted_yuan']
FROM misadjusted;

INSERT INTO known_cause
SELECT report_id, 'adjustment-mismatch', 0, 'other-basis', 'basis', term_operand('basis', 'basis.adjusted', ''),
  percent_operand('would_be', rounded((adjusted - original) * 1000000, adjusted) * 100)
FROM misadjusted WHERE is_of_adjusted;

INSERT INTO suspect
SELECT report_id, 'adjustment-mismatch', 0, 0, term_operand('figure', 'figure.rate', ''), adjustment, 5000, 'percent', 'unsigned', change, NULL
FROM misadjusted WHERE NOT is_of_adjusted
UNION ALL
SELECT report_id, 'adjustment-mismatch', 0, 1, term_operand('figure', 'figure.original', ''), original * 10000, half_of_money(original), 'yuan', 'changed from', adjustment_range, adjusted_range
FROM misadjusted WHERE NOT is_of_adjusted
UNION ALL
SELECT report_id, 'adjustment-mismatch', 0, 2, term_operand('figure', 'figure.adjusted', ''), adjusted * 10000, half_of_money(adjusted), 'yuan', 'changed to', adjustment_range, original_range
FROM misadjusted WHERE NOT is_of_adjusted;
