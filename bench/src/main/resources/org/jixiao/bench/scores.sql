-- Departments that stand apart from their peers by the modified z-score. With D twice the distance from the median and M four times the
-- median absolute deviation, |z| = 1.349 · D ÷ M; all in whole numbers.
CREATE MACRO middle_two(sorted) AS sorted[(len(sorted) - 1) // 2 + 1] + sorted[len(sorted) // 2 + 1];
CREATE MACRO four_mad(sorted, twice_median) AS middle_two(list_sort([abs(2 * v - twice_median) FOR v IN sorted]));
CREATE MACRO without(sorted, place) AS list_concat(sorted[1:place - 1], sorted[place + 1:]);
CREATE MACRO farthest(four_mads) AS CASE WHEN four_mads > 0 THEN 3500000 * four_mads::HUGEINT // 1349000 END;
CREATE MACRO figure(tenths) AS regexp_replace((tenths / 10000)::DECIMAL(38,4)::VARCHAR, '0{1,2}$', '');
CREATE MACRO in_wan(fen) AS hundredths(rounded(fen, 10000));

CREATE TEMP TABLE spread AS
WITH sorted AS (
  SELECT measure, peer_group, list_sort(list(value)) AS "values" FROM pool WHERE measure IN ('execution', 'adjustment', 'score') GROUP BY ALL HAVING count(*) >= 5),
centred AS (SELECT *, middle_two("values") AS twice_median FROM sorted),
measured AS (SELECT *, four_mad("values", twice_median) AS four_mads FROM centred)
SELECT measure, peer_group, len("values") AS peers, twice_median, four_mads, farthest(four_mads) AS limits,
  [{'twice_median': middle_two(rest), 'limits': farthest(four_mad(rest, middle_two(rest)))}
    FOR rest IN [without("values", place) FOR place IN range(peers // 2, peers // 2 + 2 + peers % 2)]] AS without_one
FROM measured;

INSERT INTO answer BY NAME
SELECT 'peer-outlier' AS rule, 'no-spread' AS verdict, n.measure, 'modified-z-score' AS "method", n.peer_group, n.circle, n.department_type, n."level", n.fiscal_year,
  s.peers, rounded(twice_median, 2) AS median, 0 AS spread,
  '可比组 ' || n.peer_group || c.zh || '列示' || m.zh || '的有 ' || s.peers || ' 家，绝对中位差为 0，不作离群判断。' AS told_zh,
  'Group ' || n.peer_group || c.en || ': n = ' || s.peers || ' state the ' || m.en || ', without spread, so nobody is judged.' AS told_en
FROM near n JOIN spread s USING (measure, peer_group) JOIN circle c USING (circle) JOIN measure m USING (measure)
WHERE four_mads = 0;

INSERT INTO answer BY NAME
WITH beyond AS (
  SELECT n.circle, n.peer_group, n.department_type, n."level", n.fiscal_year, v.report_id, v.value, s.*  EXCLUDE (peer_group),
    list_bool_and([coalesce(abs(2 * v.value - one.twice_median) > one.limits, false) FOR one IN without_one]) AS stands
  FROM member v JOIN near n USING (department_type, level_name, fiscal_year, measure)
  JOIN spread s ON s.measure = v.measure AND s.peer_group = n.peer_group
  WHERE abs(2 * v.value - s.twice_median) > s.limits),
standing AS (
  SELECT measure, peer_group, value, sum(count(*)) OVER (PARTITION BY measure, peer_group ORDER BY value DESC) - count(*) + 1 AS rank
  FROM pool SEMI JOIN beyond USING (measure, peer_group) GROUP BY measure, peer_group, value),
scored AS (
  SELECT b.*, rank, rounded((2 * b.value - twice_median)::HUGEINT * 13490, four_mads) AS score, rounded(twice_median, 2) AS median, rounded(four_mads, 4) AS spread
  FROM beyond b JOIN standing s USING (measure, peer_group, value))
SELECT 'peer-outlier' AS rule, CASE WHEN stands THEN 'warning' ELSE 'info' END AS severity, CASE WHEN stands THEN 'outlier' ELSE 'borderline' END AS verdict,
  s.measure, 'modified-z-score' AS "method", peer_group, circle, department_type, "level", fiscal_year, peers, median, spread, report_id, value, rank, score, 35000 AS limit_value,
  MAP {'measure': m.zh, 'value': figure(value) || CASE unit WHEN 'points' THEN '分' ELSE '%' END, 'direction': CASE WHEN score > 0 THEN '高' ELSE '低' END,
    'group': peer_group || c.zh, 'median': figure(median) || CASE unit WHEN 'points' THEN '分' ELSE '%' END,
    'spread': figure(spread) || CASE unit WHEN 'points' THEN '分' ELSE ' 个百分点' END, 'n': peers::VARCHAR, 'rank': rank::VARCHAR, 'score': figure(score), 'limit': '3.5'} AS words_zh,
  MAP {'measure': m.en, 'value': figure(value) || CASE unit WHEN 'points' THEN ' points' ELSE ' %' END, 'direction': CASE WHEN score > 0 THEN 'above' ELSE 'below' END,
    'group': peer_group || c.en, 'median': figure(median) || CASE unit WHEN 'points' THEN ' points' ELSE ' %' END,
    'spread': figure(spread) || ' points', 'n': peers::VARCHAR, 'rank': rank::VARCHAR, 'score': figure(score), 'limit': '3.5'} AS words_en,
  CASE WHEN stands THEN '' ELSE '少计一家后即不再超限，仅作提示。' END AS told_zh,
  CASE WHEN stands THEN '' ELSE ' With one report left out it would not be: for information only.' END AS told_en
FROM scored s JOIN measure m USING (measure) JOIN circle c USING (circle);
