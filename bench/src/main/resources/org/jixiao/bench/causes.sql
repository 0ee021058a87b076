-- One keying error that would right the arithmetic: a power of ten, two digits swapped, a digit too many or too few; in this order.
CREATE TEMP TABLE cause AS
WITH sized AS (
  SELECT *, abs(value) AS size, greatest(1, 2 * half) AS step, (abs(value) // greatest(1, 2 * half))::VARCHAR AS digits FROM suspect),
powers AS (
  SELECT *, unnest([{'n': 0, 'ten': 10}, {'n': 1, 'ten': 100}, {'n': 2, 'ten': 1000}, {'n': 3, 'ten': 10000}, {'n': 4, 'ten': 100000000}]) AS power
  FROM sized),
swapped AS (
  SELECT *, unnest(generate_series(1, length(digits) - 1)) AS n FROM sized WHERE length(digits) BETWEEN 2 AND 16),
variant AS (
  SELECT * EXCLUDE (power), 1 AS stage, 'power-of-ten' AS cause, 2 * power.n AS turn, size * power.ten AS other, half * power.ten AS other_half FROM powers
  WHERE size > 0 AND greatest(size, half) <= 2305843009213693951 // power.ten
  UNION ALL BY NAME
  SELECT * EXCLUDE (power), 1 AS stage, 'power-of-ten' AS cause, 2 * power.n + 1 AS turn, size // power.ten AS other, half // power.ten + 1 AS other_half FROM powers
  WHERE size // power.ten > 0
  UNION ALL BY NAME
  SELECT * EXCLUDE (n), 2 AS stage, 'transposed-digits' AS cause, n AS turn,
    (left(digits, n - 1) || digits[n + 1] || digits[n] || substr(digits, n + 2))::HUGEINT * step AS other, half AS other_half
  FROM swapped WHERE digits[n] <> digits[n + 1]
  UNION ALL BY NAME
  SELECT * EXCLUDE (n), 3 AS stage, 'extra-or-missing-digit' AS cause, n AS turn, (left(digits, n) || substr(digits, n + 2))::HUGEINT * step AS other, half AS other_half
  FROM (SELECT *, unnest(range(length(digits))) AS n FROM sized WHERE length(digits) BETWEEN 2 AND 16)
  UNION ALL BY NAME
  SELECT * EXCLUDE (n), 3 AS stage, 'extra-or-missing-digit' AS cause, 100 + n AS turn,
    (left(digits, n // 10) || n % 10 || substr(digits, n // 10 + 1))::HUGEINT * step AS other, half AS other_half
  FROM (SELECT *, unnest(range(10 * length(digits) + 10)) AS n FROM sized WHERE length(digits) BETWEEN 2 AND 16)),
ranged AS (
  SELECT *, CASE WHEN value < 0 THEN {'l': -other - other_half, 'h': -greatest(0, other - other_half)}
    ELSE {'l': greatest(0, other - other_half), 'h': other + other_half} END AS other_range
  FROM variant WHERE other <= 2305843009213693951)
SELECT report_id, rule, place, cause, 'figure' AS gap, operand AS figure, operand_in('would_be', CASE WHEN value < 0 THEN -other ELSE other END, unit) AS would_be
FROM ranged
WHERE CASE role WHEN 'itself' THEN meets(other_range, target) WHEN 'base' THEN meets(percent_of(given, other_range), target)
  WHEN 'part' THEN meets(percent_of(other_range, given), target)
  WHEN 'unsigned' THEN meets_unsigned(other_range, target)
  WHEN 'changed from' THEN coalesce(meets_unsigned(target, change_of(other_range, given)), false)
  WHEN 'changed to' THEN coalesce(meets_unsigned(target, change_of(given, other_range)), false)
  ELSE stage = 1 AND other_range.l <= target.h AND 2 * other_range.l > target.l END
QUALIFY row_number() OVER (PARTITION BY report_id, rule, place ORDER BY stage, ordinal, turn) = 1
UNION ALL BY NAME FROM known_cause;

-- The sentences, from the register's and the terms' words.
CREATE MACRO filled(template, operands, words) AS list_reduce(
  list_transform(operands, lambda o: {'gap': '{' || o."name" || '}', 'words': o[words]}),
  lambda text, o: {'gap': '', 'words': replace(text.words, o.gap, o.words)}, {'gap': '', 'words': template}).words;

CREATE TABLE told AS
SELECT f.*, r.place AS rule_place, c.cause,
  filled(r.message_zh, f.operands, 'zh')
    || coalesce(replace(replace(getvariable('terms_zh')['cause.' || c.cause], '{' || gap || '}', figure.zh), '{would_be}', would_be.zh), '') AS sentence_zh,
  filled(r.message_en, f.operands, 'en')
    || coalesce(' ' || replace(replace(getvariable('terms_en')['cause.' || c.cause], '{' || gap || '}', figure.en), '{would_be}', would_be.en), '') AS sentence_en
FROM finding f JOIN rule r ON r.id = f.rule
LEFT JOIN cause c ON c.report_id = f.report_id AND c.rule = f.rule AND c.place = f.place;

-- Intervals are rounded outward, differences up.
CREATE MACRO down(millionths) AS (millionths - ((millionths % 100) + 100) % 100) // 100;
CREATE MACRO up(millionths) AS -down(-millionths);

COPY (
  SELECT report_id, city, district, division_code, department, department_type, fiscal_year, rule, severity, subject,
    array_to_string([o."name" || '=' || o.raw FOR o IN operands], '; ') AS operands,
    (down(printed.l) / 10000)::DECIMAL(18,4) AS printed_low, (up(printed.h) / 10000)::DECIMAL(18,4) AS printed_high,
    (down(computed.l) / 10000)::DECIMAL(18,4) AS computed_low, (up(computed.h) / 10000)::DECIMAL(18,4) AS computed_high,
    (up(difference) / 10000)::DECIMAL(18,4) AS difference, unit, cause AS likely_cause, sentence_zh, sentence_en,
    array_to_string(told.evidence, '; ') AS evidence_paths, rule_pack
  FROM told JOIN report USING (report_id)
) TO (getvariable('output') || '/findings.parquet') (FORMAT parquet, COMPRESSION zstd);

CREATE TABLE finding_count AS
SELECT report_id, count(*)::INTEGER AS findings, count_if(severity = 'fatal')::INTEGER AS fatal_findings, count_if(severity = 'warning')::INTEGER AS warning_findings
FROM finding GROUP BY ALL;

COPY (
  SELECT r.*, coalesce(f.findings, 0) AS findings, coalesce(f.fatal_findings, 0) AS fatal_findings
  FROM report r LEFT JOIN finding_count f USING (report_id)
) TO (getvariable('output') || '/reports.parquet') (FORMAT parquet, COMPRESSION zstd);
