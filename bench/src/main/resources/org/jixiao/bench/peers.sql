-- Whom each report is compared with: its type and level, else its type at any level, else its level; never fewer than five.
CREATE TABLE answer (
  rule VARCHAR, severity VARCHAR, verdict VARCHAR, measure VARCHAR, "method" VARCHAR, peer_group VARCHAR, circle VARCHAR, department_type VARCHAR, "level" VARCHAR,
  fiscal_year INTEGER, peers BIGINT, median BIGINT, spread BIGINT, report_id VARCHAR, city VARCHAR, value BIGINT, rank BIGINT, score BIGINT, statistic BIGINT, p BIGINT,
  limit_value BIGINT, amount BIGINT, previous_amount BIGINT, rate BIGINT, previous_rate BIGINT, words_zh MAP(VARCHAR, VARCHAR), words_en MAP(VARCHAR, VARCHAR),
  told_zh VARCHAR, told_en VARCHAR);

CREATE TABLE measure(measure, zh, en, unit) AS VALUES
  ('execution', '预算执行率', 'execution rate', 'percent'), ('adjustment', '预算调整率', 'adjustment rate', 'percent'),
  ('score', '自评得分', 'score', 'points'), ('score_share', '自评得分率', 'score as a share of full marks', 'percent'),
  ('budget_change', '调整后预算', 'adjusted budget', 'percent'), ('expenditure_change', '支出', 'expenditure', 'percent'),
  ('execution_change', '预算执行率', 'execution rate', 'percentage points'), ('amounts', '金额', 'amounts', 'percent');
CREATE TABLE circle(circle, zh, en) AS VALUES
  ('type-level-year', '（同类同级）', ' (same type and level)'), ('type-year', '（各级同类）', ' (same type at any level)'),
  ('level-year', '（同级各类）', ' (same level of any type)');

-- Figures are in ten-thousandths; amounts of two years in fen.
CREATE TABLE member AS
SELECT report_id, coalesce(department_type, 'other') AS department_type, "level", coalesce("level", 'unknown') AS level_name, fiscal_year, m.measure, m.value, m.before
FROM (
  SELECT r.report_id, r.department_type, r."level", r.fiscal_year, unnest([
    {'measure': 'execution', 'value': CASE r.execution_basis WHEN 'adjusted' THEN (r.execution_pct * 10000)::BIGINT END, 'before': 0::BIGINT},
    {'measure': 'adjustment', 'value': (r.adjustment_pct * 10000)::BIGINT, 'before': 0},
    {'measure': 'score', 'value': CASE WHEN coalesce(r.full_marks_points, 100) = 100 THEN (r.score_points * 10000)::BIGINT END, 'before': 0},
    {'measure': 'score_share', 'value': CASE WHEN coalesce(r.full_marks_points, 100) > 0 THEN
      rounded((r.score_points * 10000)::HUGEINT * 1000000, (coalesce(r.full_marks_points, 100) * 10000)::HUGEINT)::BIGINT END, 'before': 0},
    {'measure': 'budget_change', 'value': CASE WHEN t.budget_change_pct IS NOT NULL AND t.adjusted_budget_yuan > 0 THEN (t.adjusted_budget_yuan * 100)::BIGINT END,
      'before': (t.previous_adjusted_budget_yuan * 100)::BIGINT},
    {'measure': 'expenditure_change', 'value': CASE WHEN t.expenditure_change_pct IS NOT NULL AND t.expenditure_yuan > 0 THEN (t.expenditure_yuan * 100)::BIGINT END,
      'before': (t.previous_expenditure_yuan * 100)::BIGINT}]) AS m
  FROM report r JOIN trend t USING (report_id))
WHERE m.value IS NOT NULL;

CREATE TABLE near AS
WITH level_count AS (
  SELECT department_type, level_name, any_value("level") AS "level", fiscal_year, measure, count(*) AS near_peers FROM member GROUP BY ALL),
counted AS (
  SELECT *, sum(near_peers) OVER (PARTITION BY department_type, fiscal_year, measure)::BIGINT AS type_peers,
    sum(near_peers) OVER (PARTITION BY level_name, fiscal_year, measure)::BIGINT AS level_peers
  FROM level_count)
SELECT *, CASE WHEN department_type <> 'other' AND near_peers >= 5 THEN 'type-level-year'
    WHEN department_type <> 'other' AND type_peers >= 5 THEN 'type-year' ELSE 'level-year' END AS circle,
  CASE circle WHEN 'type-level-year' THEN department_type || '/' || level_name || '/' || fiscal_year
    WHEN 'type-year' THEN department_type || '/all/' || fiscal_year ELSE 'all/' || level_name || '/' || fiscal_year END AS peer_group
FROM counted;

-- A member once in each group that somebody is judged in; whole levels are always looked at for heaps at the top.
CREATE TABLE pool AS
SELECT m.measure, n.peer_group, m.report_id, m.value, m.before
FROM member m JOIN near n USING (department_type, level_name, fiscal_year, measure) WHERE n.circle = 'type-level-year'
UNION ALL
SELECT m.measure, w.peer_group, m.report_id, m.value, m.before
FROM member m JOIN (SELECT DISTINCT department_type, fiscal_year, measure, peer_group FROM near WHERE circle = 'type-year') w USING (department_type, fiscal_year, measure)
UNION ALL
SELECT m.measure, 'all/' || level_name || '/' || fiscal_year, m.report_id, m.value, m.before
FROM member m SEMI JOIN (
  SELECT level_name, fiscal_year, measure FROM near WHERE circle = 'level-year' OR measure IN ('execution', 'score_share')) l USING (level_name, fiscal_year, measure);

-- Who is left over where even the whole level has too few.
INSERT INTO answer BY NAME
SELECT CASE WHEN measure IN ('execution', 'adjustment', 'score') THEN 'peer-outlier' ELSE 'ratio-outlier' END AS rule, 'too-few-peers' AS verdict, n.measure,
  CASE WHEN measure IN ('execution', 'adjustment', 'score') THEN 'modified-z-score' ELSE 'hidiroglou-berthelot' END AS "method",
  peer_group, circle, department_type, "level", fiscal_year, level_peers AS peers,
  CASE WHEN department_type = 'other' THEN '部门类型不明，只能与同级各类比较：列示' || m.zh || '的，' || wide_zh || '，不足 5 家，不作离群判断。'
    ELSE '列示' || m.zh || '的，可比组 ' || near_group || ' 有 ' || near_peers || ' 家，' || type_group || '（各级同类）有 ' || type_peers || ' 家，' || wide_zh || '，均不足 5 家，不作离群判断。' END AS told_zh,
  CASE WHEN department_type = 'other' THEN 'Of an unknown type, to be compared by level only: of those that state the ' || m.en || ', ' || wide_en || ': fewer than 5, so nobody is judged.'
    ELSE 'Of those that state the ' || m.en || ', group ' || near_group || ' has ' || near_peers || ', ' || type_group || ' (same type at any level) has ' || type_peers
      || ' and ' || wide_en || ': each fewer than 5, so nobody is judged.' END AS told_en
FROM (
  SELECT *, department_type || '/' || level_name || '/' || fiscal_year AS near_group, department_type || '/all/' || fiscal_year AS type_group,
    peer_group || '（同级各类）有 ' || level_peers || ' 家' AS wide_zh, peer_group || ' (same level of any type) has ' || level_peers AS wide_en
  FROM near WHERE circle = 'level-year' AND level_peers < 5 AND measure <> 'score_share') n
JOIN measure m USING (measure);
