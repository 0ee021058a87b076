-- Jumps against a department's own year before, and all answers of comparisons with their sentences.
CREATE MACRO signed_words(tenths) AS CASE WHEN rounded(tenths, 100) > 0 THEN '+' ELSE '' END || hundredths(rounded(tenths, 100));

INSERT INTO answer BY NAME
SELECT 'year-jump' AS rule, 'warning' AS severity, 'jump' AS verdict, 'budget_change' AS measure, 'year-on-year' AS "method",
  coalesce(r.department_type, 'other') || '/' || coalesce(r."level", 'unknown') || '/' || r.fiscal_year AS peer_group, 'own-history' AS circle,
  coalesce(r.department_type, 'other') AS department_type, r."level", r.fiscal_year, 0 AS peers, report_id, (budget_change_pct * 10000)::BIGINT AS value, 200000 AS limit_value,
  (t.adjusted_budget_yuan * 100)::BIGINT AS amount, (previous_adjusted_budget_yuan * 100)::BIGINT AS previous_amount,
  MAP {'measure': '调整后预算', 'value': in_wan(amount) || ' 万元', 'before': in_wan(previous_amount) || ' 万元', 'change': signed_words(value) || '%', 'limit': '±20%'} AS words_zh,
  MAP {'measure': 'adjusted budget', 'value': in_wan(amount) || ' ten thousand yuan', 'before': in_wan(previous_amount) || ' ten thousand yuan',
    'change': signed_words(value) || ' %', 'limit': '±20 %'} AS words_en
FROM trend t JOIN report r USING (report_id) WHERE abs(budget_change_pct) >= 20;

INSERT INTO answer BY NAME
SELECT 'year-jump' AS rule, 'warning' AS severity, 'jump' AS verdict, 'execution_change' AS measure, 'year-on-year' AS "method",
  coalesce(r.department_type, 'other') || '/' || coalesce(r."level", 'unknown') || '/' || r.fiscal_year AS peer_group, 'own-history' AS circle,
  coalesce(r.department_type, 'other') AS department_type, r."level", r.fiscal_year, 0 AS peers, report_id, (execution_change_points * 10000)::BIGINT AS value, 100000 AS limit_value,
  (t.execution_pct * 10000)::BIGINT AS rate, (previous_execution_pct * 10000)::BIGINT AS previous_rate,
  MAP {'measure': '预算执行率', 'value': figure(rate) || '%', 'before': figure(previous_rate) || '%', 'change': signed_words(value) || ' 个百分点', 'limit': '±10 个百分点'} AS words_zh,
  MAP {'measure': 'execution rate', 'value': figure(rate) || ' %', 'before': figure(previous_rate) || ' %', 'change': signed_words(value) || ' percentage points',
    'limit': '±10 percentage points'} AS words_en
FROM trend t JOIN report r USING (report_id) WHERE abs(execution_change_points) >= 10;

CREATE MACRO filled_from(template, words) AS list_reduce(
  [{'gap': '{' || e.key || '}', 'words': e.value} FOR e IN map_entries(words)],
  lambda text, e: {'gap': '', 'words': replace(text.words, e.gap, e.words)}, {'gap': '', 'words': template}).words;

CREATE TABLE outlier AS
SELECT a.* EXCLUDE (city, words_zh, words_en, told_zh, told_en), coalesce(a.city, r.city) AS city, r.district, r.division_code, r.department,
  coalesce(replace(replace(filled_from(u.message_zh, words_zh), '{department}', coalesce(r.department, '')), '{year}', a.fiscal_year::VARCHAR), '') || coalesce(told_zh, '') AS sentence_zh,
  coalesce(replace(replace(filled_from(u.message_en, words_en), '{department}', coalesce(r.department, '')), '{year}', a.fiscal_year::VARCHAR), '') || coalesce(told_en, '') AS sentence_en
FROM answer a JOIN rule u ON u.id = a.rule LEFT JOIN report r USING (report_id);

COPY (
  SELECT verdict, o.measure, unit AS measure_unit, "method", peer_group, department_type, "level", fiscal_year, peers::INTEGER AS peers,
    parts_to_percent(median) AS median, parts_to_percent(spread) AS spread, report_id, city, district, division_code, department,
    parts_to_percent(value) AS value, parts_to_percent(score) AS score,
    CASE WHEN value IS NOT NULL THEN CASE WHEN coalesce(score, value) > 0 THEN 'high' ELSE 'low' END END AS direction, sentence_zh, sentence_en,
    rule, severity, 'guangzhou-2019' AS rule_pack, circle, rank::INTEGER AS rank, parts_to_percent(limit_value) AS limit_value,
    parts_to_percent(statistic) AS statistic, parts_to_percent(p) AS p_value, (amount / 100)::DECIMAL(18,2) AS amount_yuan,
    (previous_amount / 100)::DECIMAL(18,2) AS previous_amount_yuan, parts_to_percent(rate) AS rate_pct, parts_to_percent(previous_rate) AS previous_rate_pct
  FROM outlier o JOIN measure USING (measure)
) TO (getvariable('output') || '/outliers.parquet') (FORMAT parquet, COMPRESSION zstd);
