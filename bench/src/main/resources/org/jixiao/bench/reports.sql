-- Intervals in millionths: all that a printed figure may stand for (either rounding).
CREATE MACRO ulp(x) AS nextafter(abs(x), 'Infinity'::DOUBLE) - abs(x);
CREATE MACRO outward(least, most) AS {'l': floor(least - 1e-3 - 4 * ulp(least))::HUGEINT, 'h': ceil(most + 1e-3 + 4 * ulp(most))::HUGEINT};
CREATE MACRO around(v, half) AS CASE WHEN v IS NOT NULL THEN {'l': v - half, 'h': v + half} END;
CREATE MACRO either(v, half) AS CASE WHEN v IS NOT NULL THEN
  {'l': v - CASE WHEN v > 0 THEN half ELSE 2 * half END, 'h': v + CASE WHEN v < 0 THEN half ELSE 2 * half END} END;
CREATE MACRO meets(a, b) AS coalesce(a.l <= b.h AND b.l <= a.h, false);
CREATE MACRO percent_of(part, base) AS CASE WHEN base.l > 0 AND part IS NOT NULL THEN outward(
  CASE WHEN part.l < 0 THEN part.l::DOUBLE / base.l::DOUBLE ELSE part.l::DOUBLE / base.h::DOUBLE END * 1e8,
  CASE WHEN part.h < 0 THEN part.h::DOUBLE / base.h::DOUBLE ELSE part.h::DOUBLE / base.l::DOUBLE END * 1e8) END;
CREATE MACRO share_of(a, p) AS CASE WHEN a IS NOT NULL AND p IS NOT NULL THEN outward(
  least(a.l::DOUBLE * p.l::DOUBLE, a.l::DOUBLE * p.h::DOUBLE, a.h::DOUBLE * p.l::DOUBLE, a.h::DOUBLE * p.h::DOUBLE) / 1e8,
  greatest(a.l::DOUBLE * p.l::DOUBLE, a.l::DOUBLE * p.h::DOUBLE, a.h::DOUBLE * p.l::DOUBLE, a.h::DOUBLE * p.h::DOUBLE) / 1e8) END;
CREATE MACRO changed_by(a, rate) AS share_of(a, {'l': 100000000 + rate.l, 'h': 100000000 + rate.h});
CREATE MACRO negated(a) AS CASE WHEN a IS NOT NULL THEN {'l': -a.h, 'h': -a.l} END;
CREATE MACRO size_of(a) AS CASE WHEN a.h < 0 THEN negated(a) ELSE a END;
CREATE MACRO change_of(base, changed) AS CASE WHEN percent_of(changed, base) IS NOT NULL THEN
  {'l': percent_of(changed, base).l - 100000000, 'h': percent_of(changed, base).h - 100000000} END;
CREATE MACRO half_of_money(fen) AS CASE WHEN fen % 10000 = 0 THEN 50000000 ELSE 5000 END;
CREATE MACRO money_range(fen) AS {'l': greatest(0, either(fen * 10000, half_of_money(fen)).l), 'h': either(fen * 10000, half_of_money(fen)).h};
CREATE MACRO rate_percent(part, base) AS (2 * part * 1000000 + base) // (2 * base);

-- What follows from the figures: the adjusted budget, the execution rate on its basis, the adjustment rate.
CREATE TABLE derived AS
WITH figure AS (
  SELECT rowid AS id, report_id,
    (budget.original_yuan * 100)::HUGEINT AS original, (budget.adjusted_yuan * 100)::HUGEINT AS adjusted,
    (expenditure.total_yuan * 100)::HUGEINT AS spent,
    (rates.execution_pct * 1000000)::HUGEINT AS execution, (rates.adjustment_pct * 1000000)::HUGEINT AS adjustment,
    score.total AS points, score.full_marks AS full_marks
  FROM record),
ranged AS (
  SELECT *,
    CASE WHEN original IS NOT NULL THEN money_range(original) END AS original_range,
    CASE WHEN adjusted IS NOT NULL THEN money_range(adjusted) END AS adjusted_range,
    CASE WHEN spent IS NOT NULL THEN money_range(spent) END AS spent_range,
    either(execution, 5000) AS execution_range, either(adjustment, 5000) AS adjustment_range,
    around(adjustment, 5000) AS narrow_rate,
    CASE WHEN execution IS NOT NULL THEN around(execution, 5000)
      ELSE percent_of(around(spent * 10000, half_of_money(spent)), around(adjusted * 10000, half_of_money(adjusted))) END AS narrow_execution
  FROM figure),
based AS (
  SELECT *,
    changed_by(original_range, adjustment_range) AS raised, changed_by(original_range, negated(adjustment_range)) AS cut,
    change_of(original_range, adjusted_range) AS change
  FROM ranged),
fitted AS (
  SELECT *, meets(percent_of(spent_range, raised), execution_range) AS raised_fits, meets(percent_of(spent_range, cut), execution_range) AS cut_fits
  FROM based),
judged AS (
  SELECT *,
    narrow_rate IS NOT NULL AND narrow_execution IS NOT NULL AND NOT (narrow_rate.l <= 0 AND narrow_rate.h >= 0)
    AND meets(size_of(narrow_rate), {'l': 100000000 - narrow_execution.h, 'h': 100000000 - narrow_execution.l})
    AND narrow_rate.h - narrow_rate.l + narrow_execution.h - narrow_execution.l <= 400000
    AND NOT CASE WHEN adjusted IS NULL THEN raised_fits OR cut_fits
      ELSE change IS NOT NULL AND (meets(change, narrow_rate) OR meets(size_of(change), size_of(narrow_rate))) END AS mislabelled
  FROM fitted),
chosen AS (
  SELECT *, CASE
    WHEN adjusted IS NOT NULL THEN 'printed'
    WHEN mislabelled OR raised IS NULL THEN NULL
    WHEN execution IS NULL OR spent IS NULL OR raised_fits THEN 'derived_from_adjustment_rate'
    WHEN cut_fits THEN 'derived_from_cut_rate' END AS tried
  FROM judged),
computed AS (
  SELECT *, CASE tried WHEN 'derived_from_cut_rate' THEN 100000000 - adjustment ELSE 100000000 + adjustment END AS factor,
    CASE tried WHEN 'derived_from_cut_rate' THEN cut ELSE raised END AS budget_range,
    greatest(1, 2 * half_of_money(original) // 10000) AS digit
  FROM chosen),
budgeted AS (
  SELECT *, CASE
      WHEN tried = 'printed' THEN adjusted
      WHEN tried IS NOT NULL AND factor > 0 AND budget_range.l > 0 THEN (original * factor // 100000000 + digit // 2) // digit * digit END AS budget,
    CASE WHEN budget IS NOT NULL THEN tried END AS budget_origin
  FROM computed),
based_on AS (
  SELECT *,
    CASE WHEN budget IS NULL THEN NULL WHEN budget_origin = 'printed' THEN adjusted_range
      ELSE {'l': budget * 10000 - reach, 'h': budget * 10000 + reach} END AS own_range,
    CASE WHEN (own_range).l > 0 THEN 'adjusted' ELSE 'original' END AS tried_basis,
    CASE tried_basis WHEN 'adjusted' THEN budget ELSE original END AS base,
    CASE tried_basis WHEN 'adjusted' THEN own_range ELSE original_range END AS base_range
  FROM (SELECT *, greatest(abs(budget * 10000 - budget_range.l), abs(budget_range.h - budget * 10000)) AS reach FROM budgeted)),
rated AS (
  SELECT *, spent IS NOT NULL AND coalesce(base_range.l > 0, false) AS computable,
    CASE WHEN computable THEN rate_percent(spent, base) END AS quotient,
    execution IS NOT NULL AND meets(percent_of(spent_range, base_range), execution_range) AS fits
  FROM based_on)
SELECT id, report_id,
  original, adjusted, spent, execution, adjustment, original_range, adjusted_range, spent_range, execution_range, adjustment_range,
  narrow_rate, narrow_execution, change, mislabelled, points, full_marks, budget, budget_origin,
  CASE WHEN budget_origin IS NOT NULL THEN own_range END AS budget_range,
  (budget / 100)::DECIMAL(18,2) AS adjusted_budget_yuan, budget_origin AS adjusted_budget_origin,
  CASE WHEN NOT computable OR (execution IS NOT NULL AND (fits OR tried_basis = 'original')) THEN execution // 100 ELSE quotient END AS execution_parts,
  CASE
    WHEN NOT computable THEN CASE WHEN execution IS NOT NULL THEN 'adjusted' END
    WHEN execution IS NULL OR fits OR tried_basis = 'adjusted' THEN tried_basis
    ELSE 'unknown' END AS execution_basis,
  CASE
    WHEN NOT computable THEN CASE WHEN execution IS NOT NULL THEN 'printed' END
    WHEN execution IS NULL THEN 'computed'
    WHEN fits OR tried_basis = 'original' THEN 'printed'
    ELSE 'computed' END AS execution_origin,
  CASE WHEN computable AND (execution IS NULL OR fits OR tried_basis = 'adjusted') THEN quotient END AS computed_parts,
  CASE
    WHEN change IS NOT NULL AND NOT meets(adjustment_range, change) THEN rate_percent(adjusted, original) - 1000000
    WHEN adjustment IS NULL OR mislabelled THEN NULL
    WHEN budget_origin = 'derived_from_cut_rate' THEN -adjustment // 100
    ELSE adjustment // 100 END AS adjustment_parts,
  CASE
    WHEN change IS NOT NULL AND NOT meets(adjustment_range, change) THEN 'computed'
    WHEN adjustment IS NULL OR mislabelled THEN NULL
    WHEN budget_origin = 'derived_from_cut_rate' THEN 'derived_from_cut_rate'
    ELSE 'printed' END AS adjustment_origin,
  CASE WHEN coalesce(full_marks, 100) = 100 THEN
    CASE WHEN points >= 90 THEN '优' WHEN points >= 80 THEN '良' WHEN points >= 60 THEN '中' WHEN points >= 0 THEN '差' END END AS grade_band
FROM rated;

CREATE MACRO parts_to_percent(parts) AS (parts / 10000)::DECIMAL(18,4);

CREATE TABLE report AS
SELECT report_id, city, district, division_code, "level", department, department_type, fiscal_year, submitted_at,
  coalesce(source.uri, input_uri) AS source_uri, input_uri, source.sha256 AS sha256, source.media_type AS media_type, source.charset AS charset,
  revenue_yuan, budget.original_yuan AS original_budget_yuan, budget.adjusted_yuan AS adjusted_budget_printed_yuan,
  budget.basic_yuan AS basic_budget_yuan, budget.project_yuan AS project_budget_yuan,
  expenditure.total_yuan AS expenditure_yuan, expenditure.basic_yuan AS basic_expenditure_yuan, expenditure.project_yuan AS project_expenditure_yuan,
  rates.execution_pct AS execution_printed_pct, rates.adjustment_pct AS adjustment_printed_pct,
  rates.basic_execution_pct AS basic_execution_printed_pct, rates.project_execution_pct AS project_execution_printed_pct,
  score.total AS score_points, score.full_marks AS full_marks_points, score.grade AS grade,
  adjusted_budget_yuan, adjusted_budget_origin,
  parts_to_percent(execution_parts) AS execution_pct, execution_basis, execution_origin, parts_to_percent(computed_parts) AS computed_execution_pct,
  parts_to_percent(adjustment_parts) AS adjustment_pct, adjustment_origin, grade_band,
  len(tasks)::INTEGER AS tasks, len(score_items)::INTEGER AS score_items, len(deductions)::INTEGER AS deductions,
  len(indicators)::INTEGER AS indicators, len(outputs)::INTEGER AS outputs, len(problems)::INTEGER AS problems,
  len(measures)::INTEGER AS measures, len(evidence)::INTEGER AS evidence, 'guangzhou-2019' AS rule_pack
FROM record JOIN (
  SELECT id, adjusted_budget_yuan, adjusted_budget_origin, execution_parts, execution_basis, execution_origin, computed_parts,
    adjustment_parts, adjustment_origin, grade_band
  FROM derived) ON id = record.rowid;
