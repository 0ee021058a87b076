-- The dictionary of themes and the weighted words, as tables.
CREATE TABLE dictionary AS
SELECT themes, markers FROM read_json(getvariable('schemas') || '/themes.json');

CREATE TABLE theme AS
SELECT t.id, substr(t.id, 2)::INTEGER AS theme, t.open AS is_open, t.triggers, t.subjects, t.measure_triggers, t.false_friends
FROM (SELECT unnest(themes) AS t FROM dictionary);

-- The terms that are looked for in problems (p) and in measures (m), in the order of the dictionary.
CREATE TABLE term AS
WITH listed AS (
  SELECT 'p' AS statement, theme AS rank, 1 AS list, triggers AS words, 'TRIGGER' AS kind, theme FROM theme
  UNION ALL SELECT 'p', theme, 2, subjects, 'SUBJECT', theme FROM theme
  UNION ALL SELECT 'p', theme, 3, false_friends, 'FALSE_FRIEND', theme FROM theme
  UNION ALL SELECT 'm', theme, 1, triggers, 'TRIGGER', theme FROM theme
  UNION ALL SELECT 'm', theme, 2, subjects, 'TRIGGER', theme FROM theme
  UNION ALL SELECT 'm', theme, 3, false_friends, 'FALSE_FRIEND', theme FROM theme
  UNION ALL SELECT 'm', 200, 1, measure_triggers, 'TRIGGER', theme FROM theme
  UNION ALL SELECT unnest(['p', 'm']), 100, 1, markers.neutral, 'NEUTRAL', 0 FROM dictionary
  UNION ALL SELECT unnest(['p', 'm']), 100, 2, ['，', ',', '：', ':'], 'CLAUSE_END', 0
  UNION ALL SELECT unnest(['p', 'm']), 100, 3, ['。', '；', ';', '！', '!', '？', '?', chr(10)], 'SENTENCE_END', 0
  UNION ALL SELECT 'p', 300, 1, markers.negation_before, 'NEGATION_BEFORE', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 2, markers.negation_after, 'NEGATION_AFTER', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 3, markers.negation_around, 'NEGATION_AROUND', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 4, markers.solved, 'SOLVED', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 5, markers.concession, 'CONCESSION', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 6, markers.turn, 'TURN', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 7, markers.cause_clause, 'CAUSE_CLAUSE', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 8, markers.cause_sentence, 'CAUSE_SENTENCE', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 9, markers.cause_around, 'CAUSE_AROUND', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 10, markers.effect, 'EFFECT', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 11, markers.denial, 'DENIAL', 0 FROM dictionary
  UNION ALL SELECT 'p', 300, 12, markers.lack, 'LACK', 0 FROM dictionary),
words AS (SELECT statement, rank, list, kind, theme, unnest(words) AS word, generate_subscripts(words, 1) AS place FROM listed)
SELECT
  row_number() OVER (ORDER BY statement, rank, list, theme, place)::INTEGER AS term,
  statement, kind, theme,
  split_part(word, '…', 1) AS head,
  CASE WHEN contains(word, '…') THEN split_part(word, '…', 2) END AS tail,
  kind IN ('CLAUSE_END', 'SENTENCE_END', 'TURN', 'EFFECT') AS parts,
  kind IN ('TRIGGER', 'SUBJECT') AS names
FROM words;

-- What the automaton would look for, by the first two characters.
CREATE TABLE sought AS
SELECT DISTINCT statement, word, length(word) AS size, left(word, 2) AS first
FROM (SELECT statement, head AS word FROM term UNION ALL SELECT statement, tail FROM term WHERE tail IS NOT NULL);

-- A row of weights to each word: column 0 speaks against all themes, column 1 for T01.
CREATE TABLE weighted AS
WITH line AS (
  SELECT word, unnest(string_split(weights, ' ')) AS entry
  FROM read_csv(getvariable('schemas') || '/theme_words.csv', header = true, quote = '', escape = '', delim = ',', columns = {word: 'VARCHAR', weights: 'VARCHAR'})),
entry AS (
  SELECT word, regexp_extract(entry, '^\d+')::INTEGER AS theme, regexp_extract(entry, '[+-]\d+$')::INTEGER AS weight FROM line)
PIVOT entry ON theme IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18) USING max(weight) GROUP BY word;

CREATE TABLE weight AS
UNPIVOT weighted ON COLUMNS('^\d+$') INTO NAME theme VALUE weight;

-- Where a statement's clauses and sentences begin and end, and what a span holds.
CREATE MACRO clause_start(parts, pos) AS coalesce(list_max([p.e for p in parts if p.e <= pos]), 0);
CREATE MACRO clause_end(parts, size, pos) AS coalesce([p.s for p in parts if p.e > pos][1], size);
CREATE MACRO assertion_start(parts, pos) AS coalesce(list_max([p.e for p in parts if p.e <= pos AND (p.k = 'SENTENCE_END' OR p.k = 'TURN')]), 0);
CREATE MACRO ahead(parts, pos, kind) AS [p for p in parts if p.e > pos AND (p.k = kind OR p.k = 'SENTENCE_END')][1];
CREATE MACRO next_part(parts, pos, kind) AS CASE WHEN ahead(parts, pos, kind).k = kind THEN ahead(parts, pos, kind).s END;
CREATE MACRO next_clause_end(parts, size, pos) AS CASE
  WHEN [p for p in parts if p.e > pos][1].k = 'SENTENCE_END' THEN [p for p in parts if p.e > pos][1].s
  ELSE coalesce([p for p in parts if p.e > pos][2].s, size) END;
CREATE MACRO holds(spans, pos) AS len([x for x in spans if x.f <= pos AND pos < x.t]) > 0;

-- Problems and measures, each text once.
CREATE TABLE distinct_statement AS
SELECT row_number() OVER () - 1 AS sid, statement, text, length(text) AS size,
  length(regexp_extract(text, '^([①-⑩]|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、是])')) AS lead_in
FROM (
  SELECT DISTINCT 'p' AS statement, left(unnest(problems).text, 4000) AS text FROM record
  UNION ALL
  SELECT DISTINCT 'm', left(unnest(measures).text, 4000) FROM record);

CREATE TABLE explained (
  statement VARCHAR, text VARCHAR, primary_theme VARCHAR,
  tags STRUCT(theme VARCHAR, rank VARCHAR, term VARCHAR, term_start INTEGER, open BOOLEAN)[]);
