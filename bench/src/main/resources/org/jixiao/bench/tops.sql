-- Groups whose rates or scores heap at the very top: half of them, and more than half of the last percentage point by the binomial test.
INSERT INTO answer BY NAME
WITH wide AS (
  SELECT DISTINCT 'all/' || level_name || '/' || fiscal_year AS peer_group, 'level-year' AS circle, 'all' AS department_type, "level", fiscal_year, measure FROM near
  UNION
  SELECT peer_group, circle, department_type, "level", fiscal_year, measure FROM near WHERE circle = 'type-level-year'),
counted AS (
  SELECT measure, peer_group, count(*) AS peers, count_if(value = 1000000)::BIGINT AS on_top,
    count_if(value < 1000000 AND value >= 990000)::BIGINT AS below,
    quarters(list_sort(list(value)), 2) * 10000 AS median
  FROM pool WHERE measure IN ('execution', 'score_share') GROUP BY ALL),
shared AS (
  SELECT w.*, c.* EXCLUDE (measure, peer_group), rounded(on_top * 1000000, peers) AS share
  FROM wide w JOIN counted c USING (measure, peer_group)
  WHERE w.circle = 'level-year' OR (peers >= 5 AND on_top * 2 >= peers)),
tested AS (
  SELECT *, CASE WHEN on_top = 0 THEN 1.0 ELSE list_sum(list_transform(generate_series(on_top, on_top + below), lambda k:
    exp(lgamma(on_top + below + 1) - lgamma(k + 1) - lgamma(on_top + below - k + 1) - (on_top + below) * ln(2)))) END AS exact
  FROM shared),
judged AS (
  SELECT *, round(exact * 1e4)::BIGINT AS p, share >= 500000 AND exact < 0.01 AS heaps, CASE WHEN p = 0 THEN '< 0.0001' ELSE (p / 10000)::DECIMAL(18,4)::VARCHAR END AS p_words
  FROM tested)
SELECT 'ceiling' AS rule, CASE WHEN heaps THEN 'info' END AS severity,
  CASE WHEN peers < 5 THEN 'too-few-peers' WHEN heaps THEN 'ceiling' ELSE 'no-ceiling' END AS verdict, j.measure, 'binomial-test' AS "method",
  peer_group, circle, department_type, "level", fiscal_year, peers, CASE WHEN peers >= 5 THEN median::BIGINT END AS median,
  CASE WHEN peers >= 5 THEN share END AS statistic, CASE WHEN peers >= 5 THEN p END AS p, CASE WHEN peers >= 5 THEN 500000 END AS limit_value,
  CASE WHEN heaps THEN MAP {'group': peer_group || c.zh, 'measure': m.zh, 'n': peers::VARCHAR, 'count': on_top::VARCHAR, 'share': figure(share) || '%', 'limit': '50%', 'p': p_words} END AS words_zh,
  CASE WHEN heaps THEN MAP {'group': peer_group || c.en, 'measure': m.en, 'n': peers::VARCHAR, 'count': on_top::VARCHAR, 'share': figure(share) || ' %', 'limit': '50 %', 'p': p_words} END AS words_en,
  CASE WHEN peers < 5 THEN '可比组 ' || peer_group || c.zh || '列示' || m.zh || '的有 ' || peers || ' 家，不足 5 家，不作聚集判断。'
    WHEN heaps THEN ''
    ELSE '可比组 ' || peer_group || c.zh || '列示' || m.zh || '的 ' || peers || ' 家中有 ' || on_top || ' 家（' || figure(share) || '%）恰为满值，另有 ' || below
      || ' 家差距在 1 个百分点以内（p = ' || p_words || '），不算聚集。' END AS told_zh,
  CASE WHEN peers < 5 THEN 'Group ' || peer_group || c.en || ': n = ' || peers || ' state the ' || m.en || ', fewer than 5, so no heap is looked for.'
    WHEN heaps THEN ''
    ELSE 'Of ' || peers || ' reports of the group ' || peer_group || c.en || ' that state the ' || m.en || ', ' || on_top || ' or ' || figure(share) || ' % stand at the very top and '
      || below || ' within a percentage point of it (p = ' || p_words || '): no heap.' END AS told_en
FROM judged j JOIN measure m USING (measure) JOIN circle c USING (circle)
WHERE circle = 'level-year' OR heaps;
