-- Whom to look at again: what rules, comparisons and repeated themes weigh, by the rule pack's weights.
CREATE TEMP TABLE rule_weight AS
WITH stated AS (
  SELECT unnest(json_keys(weights)) AS rule, weights
  FROM (SELECT json -> '$.review.weights' AS weights FROM read_json_objects(getvariable('schemas') || '/rule-packs/guangzhou-2019.json')))
SELECT rule, severity, coalesce(weights -> rule ->> severity, CASE WHEN json_type(weights -> rule) <> 'OBJECT' THEN weights ->> rule END)::INTEGER AS points
FROM stated, (SELECT unnest(['fatal', 'warning', 'info']) AS severity);

-- Kinds in the order in which reasons of equal weight are told: 1 findings, 2 comparisons, 3 themes.
CREATE TEMP TABLE reason AS
WITH worst AS (
  SELECT report_id, rule, arg_min(severity, (list_position(['fatal', 'warning', 'info'], severity), place)) AS severity,
    arg_min({'zh': sentence_zh, 'en': sentence_en}, (list_position(['fatal', 'warning', 'info'], severity), place)) AS words,
    list_sort(list_distinct(flatten(list(evidence)))) AS evidence, count(*) - 1 AS others
  FROM told GROUP BY ALL),
flagged AS (
  SELECT report_id, rule, severity, measure, arg_min({'zh': sentence_zh, 'en': sentence_en}, "method") AS words
  FROM outlier WHERE verdict IN ('outlier', 'jump') GROUP BY ALL),
year_said AS (
  SELECT report_id, theme, division_code, department, fiscal_year, bool_or(statement = 'p') AS named, bool_or(statement = 'm') AS promised
  FROM named JOIN report USING (report_id) GROUP BY ALL),
earlier AS (
  SELECT report_id, theme, named, list(fiscal_year) FILTER (named) OVER before AS named_in, list(fiscal_year) FILTER (promised) OVER before AS promised_in
  FROM year_said
  WINDOW before AS (PARTITION BY division_code, department, theme ORDER BY fiscal_year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT report_id, 1 AS kind, rule AS label, severity, points, evidence,
  words.zh || CASE WHEN others > 0 THEN '（同类另有 ' || others || ' 处）' ELSE '' END AS zh,
  words.en || CASE WHEN others > 0 THEN ' (and ' || others || ' more of this kind)' ELSE '' END AS en
FROM worst JOIN rule_weight USING (rule, severity) WHERE points > 0
UNION ALL
SELECT report_id, 2, rule || ':' || measure, severity, points, [], words.zh, words.en
FROM flagged JOIN rule_weight USING (rule, severity) WHERE points > 0
UNION ALL
SELECT report_id, 3, 'theme-recurrence:' || theme, NULL, 1, [],
  '“' || theme_zh || '”再次出现：' || array_to_string(named_in, '、') || ' 年已提出' || CASE WHEN len(promised_in) > 0 THEN '，' || array_to_string(promised_in, '、') || ' 年曾提出整改' ELSE '' END || '。',
  '“' || theme_en || '” again: named in ' || array_to_string(named_in, ', ')
    || CASE WHEN len(promised_in) > 0 THEN ' and promised to mend in ' || array_to_string(promised_in, ', ') ELSE '' END || '.'
FROM earlier JOIN theme_name USING (theme) WHERE named AND len(named_in) > 0;

CREATE MACRO each_once(words) AS array_to_string(list_filter(words, lambda word, place: list_position(words, word) = place), '; ');
CREATE MACRO labels_of(reasons, wanted) AS each_once([regexp_replace(r.label, '^[^:]*:', '') FOR r IN reasons IF r.kind = wanted]);

COPY (
  WITH weighed AS (
    SELECT report_id, sum(points) AS weight, coalesce(count_if(severity = 'fatal'), 0) AS fatal, count(*) AS reason_count,
      list({'kind': kind, 'label': label, 'severity': severity, 'points': points, 'evidence': evidence, 'zh': zh, 'en': en} ORDER BY points DESC, kind, label) AS reasons
    FROM reason GROUP BY ALL)
  SELECT report_id, city, district, division_code, department, department_type, fiscal_year, "level",
    (row_number() OVER (PARTITION BY city, fiscal_year ORDER BY weight DESC, fatal DESC, reason_count DESC, division_code NULLS FIRST, department NULLS FIRST))::INTEGER AS rank,
    weight::DECIMAL(18,4) AS weight_points, len(w.reasons)::INTEGER AS reasons,
    each_once([r.label || '=' || r.points FOR r IN w.reasons]) AS reason_weights,
    len([r FOR r IN w.reasons IF r.kind = 1 AND r.severity = 'fatal'])::INTEGER AS fatal_findings,
    len([r FOR r IN w.reasons IF r.kind = 1 AND r.severity = 'warning'])::INTEGER AS warning_findings,
    len([r FOR r IN w.reasons IF r.kind = 2])::INTEGER AS outliers,
    labels_of(w.reasons, 1) AS finding_rules, labels_of(w.reasons, 2) AS outlier_measures, labels_of(w.reasons, 3) AS repeated_themes,
    each_once(flatten([r.evidence FOR r IN w.reasons])) AS evidence_paths,
    '复核权重 ' || weight || ' 分：' || array_to_string(['（' || r.points || ' 分）' || r.zh FOR r IN w.reasons], '') AS sentence_zh,
    'Weight ' || weight || ': ' || array_to_string(['(' || r.points || ') ' || r.en FOR r IN w.reasons], ' ') AS sentence_en, rule_pack
  FROM weighed w JOIN report USING (report_id)
) TO (getvariable('output') || '/review_list.parquet') (FORMAT parquet, COMPRESSION zstd);
