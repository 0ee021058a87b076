-- First digits of a city's amounts of a year against Benford's law, by the chi-square test and Nigrini's mean absolute deviation.
CREATE TEMP TABLE digit AS
WITH amount AS (
  SELECT city, fiscal_year, unnest(list_concat(
    [revenue_yuan, budget.original_yuan, budget.adjusted_yuan, budget.basic_yuan, budget.project_yuan, expenditure.total_yuan, expenditure.basic_yuan, expenditure.project_yuan],
    [t.budget_yuan FOR t IN tasks], [t.expenditure_yuan FOR t IN tasks])) AS yuan
  FROM record)
SELECT city, fiscal_year, rpad(left((yuan * 100)::BIGINT::VARCHAR, 2), 2, '0')::INTEGER AS pair, count(*) AS amounts, min((yuan * 100)::BIGINT) AS least, max((yuan * 100)::BIGINT) AS most
FROM amount WHERE yuan > 0 GROUP BY ALL;

INSERT INTO answer BY NAME
WITH form("method", divisor, first, last, freedom, close, acceptable, marginal, zh, en) AS (VALUES
  ('benford-first-digit', 10, 1, 9, 8, 0.006, 0.012, 0.015, '首位数字', 'first digits'),
  ('benford-first-two-digits', 1, 10, 99, 89, 0.0012, 0.0018, 0.0022, '前两位数字', 'first two digits')),
pooled AS (SELECT city, fiscal_year, sum(amounts)::BIGINT AS n, log10(max(most) / min(least)) AS magnitudes FROM digit GROUP BY ALL),
law AS (
  SELECT f.*, unnest(generate_series(first, last)) AS digits FROM form f),
expected AS (
  SELECT p.*, l.*, log10(1 + 1 / digits) AS share FROM pooled p, law l),
counted AS (
  SELECT city, fiscal_year, "method", pair // divisor AS digits, sum(amounts) AS amounts FROM digit, form GROUP BY ALL),
tested AS (
  SELECT e.city, e.fiscal_year, n, magnitudes, e."method", freedom / 2 AS a, close, acceptable, marginal, zh, en,
    sum(pow(coalesce(amounts, 0) - n * share, 2) / (n * share)) AS chi_square, avg(abs(coalesce(amounts, 0) / n - share)) AS mad
  FROM expected e LEFT JOIN counted c
    ON c.city IS NOT DISTINCT FROM e.city AND c.fiscal_year = e.fiscal_year AND c."method" = e."method" AND c.digits = e.digits
  GROUP BY ALL),
judged AS (
  -- The upper tail of the chi-square distribution, by the series of the lower incomplete gamma function.
  SELECT *, coalesce(city, 'unknown') || '/' || fiscal_year AS place, n < 500 OR magnitudes < 2 AS refused,
    CASE WHEN chi_square > 1400 THEN 0 ELSE greatest(0, 1 - list_sum(list_transform(range(2000), lambda k:
      exp((a + k) * ln(chi_square / 2) - chi_square / 2 - lgamma(a + k + 1))))) END AS exact
  FROM tested),
told AS (
  SELECT *, NOT refused AND exact < 0.01 AND mad > marginal AS departs, round(chi_square * 1e4)::BIGINT AS statistic, round(exact * 1e4)::BIGINT AS p,
    CASE WHEN p = 0 THEN '< 0.0001' ELSE (p / 10000)::DECIMAL(18,4)::VARCHAR END AS p_words, (round(mad * 1e6) / 1e6)::DECIMAL(18,6)::VARCHAR AS mad_words,
    (floor(magnitudes * 10) / 10)::DECIMAL(18,1)::VARCHAR AS magnitude_words
  FROM judged)
SELECT 'first-digit' AS rule, CASE WHEN departs THEN 'info' END AS severity, CASE WHEN refused THEN 'refused' WHEN departs THEN 'departs' ELSE 'conforms' END AS verdict,
  'amounts' AS measure, "method", place AS peer_group, 'city-year' AS circle, 'all' AS department_type, fiscal_year, n AS peers, city,
  CASE WHEN NOT refused THEN round(mad * 1e6)::BIGINT END AS spread, CASE WHEN NOT refused THEN statistic END AS statistic, CASE WHEN NOT refused THEN p END AS p,
  CASE WHEN NOT refused THEN 100 END AS limit_value,
  CASE WHEN departs THEN MAP {'digits': zh, 'group': place, 'n': n::VARCHAR, 'chi_square': figure(statistic), 'mad': mad_words, 'p': p_words} END AS words_zh,
  CASE WHEN departs THEN MAP {'digits': en, 'group': place, 'n': n::VARCHAR, 'chi_square': figure(statistic), 'mad': mad_words, 'p': p_words} END AS words_en,
  CASE WHEN refused THEN place || ' 汇集金额 ' || n || ' 个，跨 ' || magnitude_words || ' 个数量级；少于 500 个或不足 2 个数量级，不作' || zh || '检验。'
    WHEN departs THEN ''
    ELSE place || ' 的 ' || n || ' 个金额，' || zh || '与本福德分布未见明显偏离：χ² = ' || figure(statistic) || '，p = ' || p_words || '，平均绝对偏差 ' || mad_words || '（Nigrini：'
      || CASE WHEN mad <= close THEN '高度符合' WHEN mad <= acceptable THEN '可接受' WHEN mad <= marginal THEN '勉强可接受' ELSE '不符合' END || '）。' END AS told_zh,
  CASE WHEN refused THEN n || ' amounts of ' || place || ' span ' || magnitude_words || ' powers of ten: with fewer than 500 amounts or 2 powers their ' || en || ' are not tested.'
    WHEN departs THEN ''
    ELSE 'The ' || en || ' of ' || n || ' amounts of ' || place || ' do not clearly depart from Benford''s law: chi-square ' || figure(statistic) || ', p = ' || p_words
      || ', mean absolute deviation ' || mad_words || ' (Nigrini: '
      || CASE WHEN mad <= close THEN 'close conformity' WHEN mad <= acceptable THEN 'acceptable conformity' WHEN mad <= marginal THEN 'marginally acceptable' ELSE 'nonconformity' END || ').' END AS told_en
FROM told;

DROP TABLE record;
DROP TABLE member;
DROP TABLE pool;
