-- Amounts that changed otherwise than their peers' did: Hidiroglou and Berthelot's edit, with quartiles and with the outer tenths.
CREATE MACRO times_words(millionths) AS CASE WHEN millionths < 100000 THEN (rounded(millionths, 100) / 10000)::DECIMAL(38,4)::VARCHAR ELSE hundredths(rounded(millionths, 10000)) END;

CREATE TEMP TABLE effect AS
WITH ratio AS (
  SELECT measure, peer_group, report_id, value, before, value / before AS ratio
  FROM pool WHERE measure IN ('budget_change', 'expenditure_change')),
centre AS (SELECT measure, peer_group, count(*) AS peers, quantile_cont(ratio, 0.5) AS median FROM ratio GROUP BY ALL HAVING count(*) >= 5)
SELECT r.*, peers, median, CASE WHEN ratio < median THEN 1 - median / ratio ELSE ratio / median - 1 END * pow(greatest(value, before), 0.5) AS effect
FROM ratio r JOIN centre USING (measure, peer_group);

CREATE TEMP TABLE distance AS
WITH quantiles AS (
  SELECT measure, peer_group, peers, median, quantile_cont(effect, [0.1, 0.25, 0.5, 0.75, 0.9]) AS cuts FROM effect GROUP BY ALL),
formed AS (
  SELECT measure, peer_group, peers, median, cuts[3] AS middle, unnest([
    {'method': 'hidiroglou-berthelot-quartile', 'limit_value': 4, 'lower': cuts[3] - cuts[2], 'upper': cuts[4] - cuts[3]},
    {'method': 'hidiroglou-berthelot-p10-p90', 'limit_value': 7, 'lower': cuts[3] - cuts[1], 'upper': cuts[5] - cuts[3]}], recursive := true)
  FROM quantiles)
SELECT * REPLACE (greatest(lower, abs(0.05 * middle)) AS lower, greatest(upper, abs(0.05 * middle)) AS upper) FROM formed;

INSERT INTO answer BY NAME
SELECT 'ratio-outlier' AS rule, 'no-spread' AS verdict, n.measure, d."method", n.peer_group, n.circle, n.department_type, n."level", n.fiscal_year,
  d.peers, round(median * 1e6)::BIGINT - 1000000 AS median,
  '可比组 ' || n.peer_group || c.zh || '两年' || m.zh || '可比的有 ' || d.peers || ' 家，变动幅度一致，不作离群判断。' AS told_zh,
  'Group ' || n.peer_group || c.en || ': n = ' || d.peers || ' have the ' || m.en || ' of both years, without spread, so nobody is judged.' AS told_en
FROM near n JOIN distance d USING (measure, peer_group) JOIN circle c USING (circle) JOIN measure m USING (measure)
WHERE NOT (lower > 0 AND upper > 0);

INSERT INTO answer BY NAME
WITH scored AS (
  SELECT e.*, d."method", d.limit_value, d.limit_value AS most, (effect - middle) / CASE WHEN effect - middle < 0 THEN lower ELSE upper END AS distances
  FROM effect e JOIN distance d USING (measure, peer_group) WHERE lower > 0 AND upper > 0),
beyond AS (
  SELECT s.*, n.circle, n.department_type, n."level", n.fiscal_year
  FROM (FROM scored WHERE abs(distances) > limit_value) s
  JOIN member v USING (report_id, measure) JOIN near n ON n.department_type = v.department_type AND n.level_name = v.level_name AND n.fiscal_year = v.fiscal_year
    AND n.measure = v.measure AND n.peer_group = s.peer_group),
standing AS (
  SELECT measure, peer_group, report_id, rank() OVER (PARTITION BY measure, peer_group ORDER BY ratio DESC) AS rank
  FROM effect),
figured AS (
  SELECT b.*, rank, rounded((value - before)::HUGEINT * 1000000, before)::BIGINT AS change, round(median * 1e6)::BIGINT AS median_ratio,
    round(distances * 1e4, least(0, 8 - floor(log10(greatest(1, abs(distances) * 1e4)))::INTEGER))::BIGINT AS score
  FROM beyond b JOIN standing USING (measure, peer_group, report_id))
SELECT 'ratio-outlier' AS rule, 'warning' AS severity, 'outlier' AS verdict, w.measure, "method", peer_group, circle, department_type, "level", fiscal_year, peers,
  median_ratio - 1000000 AS median, report_id, change AS value, rank, score, limit_value * 10000 AS limit_value, w.value AS amount, before AS previous_amount,
  MAP {'measure': m.zh, 'direction': CASE WHEN score > 0 THEN '高' ELSE '低' END, 'group': peer_group || c.zh, 'before': in_wan(before) || ' 万元', 'value': in_wan(w.value) || ' 万元',
    'n': peers::VARCHAR, 'rank': rank::VARCHAR, 'ratio': times_words(change + 1000000), 'median': times_words(median_ratio), 'score': figure(score), 'limit': '±' || most} AS words_zh,
  MAP {'measure': m.en, 'direction': CASE WHEN score > 0 THEN 'above' ELSE 'below' END, 'group': peer_group || c.en, 'before': in_wan(before) || ' ten thousand yuan',
    'value': in_wan(w.value) || ' ten thousand yuan', 'n': peers::VARCHAR, 'rank': rank::VARCHAR, 'ratio': times_words(change + 1000000), 'median': times_words(median_ratio),
    'score': figure(score), 'limit': '±' || most} AS words_en
FROM figured w JOIN measure m USING (measure) JOIN circle c USING (circle);
