-- What problems say once openings, concessions and denials are left out: clauses of letters, each followed by a space.
CREATE TEMP TABLE general_word AS
SELECT split_part(line, ',', 1) AS use, string_agg(split_part(line, ',', 2), '|' ORDER BY length(line) DESC, line) AS words
FROM (SELECT unnest(string_split(content, chr(10))) AS line FROM read_text(getvariable('schemas') || '/general_words.csv'))
WHERE line <> '' AND line[1] <> '#' GROUP BY use;
CREATE MACRO words_for(wanted) AS (SELECT words FROM general_word WHERE use = wanted);

CREATE TEMP TABLE spoken AS
SELECT s.report_id, r.city, r.division_code, r.department, CASE WHEN r."level" <> 'city' THEN r.district END AS district, r.fiscal_year, s.ordinal,
  trim(regexp_replace(s.text, '[^\p{L}]+', ' ', 'g')) AS letters, len([t FOR t IN tags IF NOT t.open]) > 0 AS is_explained
FROM said s JOIN report r USING (report_id) WHERE s.statement = 'p';

CREATE TEMP TABLE clause_text AS
WITH clause AS (
  SELECT letters, unnest(string_split(letters, ' ')) AS clause, generate_subscripts(string_split(letters, ' '), 1) AS n FROM (SELECT DISTINCT letters FROM spoken)),
opened AS (
  SELECT clause, regexp_replace(clause, '^(?:' || words_for('opening') || ')+', '') AS told FROM (SELECT DISTINCT clause FROM clause)),
kept AS (
  SELECT clause, translate(told, 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') AS told
  FROM opened
  WHERE told <> '' AND NOT regexp_matches(told, '^(?:' || words_for('concession') || ')') AND NOT regexp_matches(clause, words_for('denial')))
SELECT letters, coalesce(string_agg(told || ' ', '' ORDER BY n), '') AS clauses
FROM clause LEFT JOIN kept USING (clause) GROUP BY letters;

-- The statements of a city that no theme explains, equal ones together, and the departments that say them.
CREATE TEMP TABLE corpus AS
SELECT row_number() OVER () AS tid, city, clauses, count(*) AS statements
FROM spoken JOIN clause_text USING (letters) WHERE NOT is_explained GROUP BY city, clauses;

CREATE TEMP TABLE speaker AS
SELECT DISTINCT c.tid, c.city, hash(s.division_code, s.department) AS speaker
FROM spoken s JOIN clause_text t USING (letters) JOIN corpus c ON c.clauses = t.clauses AND c.city IS NOT DISTINCT FROM s.city
WHERE NOT is_explained;

CREATE TEMP TABLE city_corpus AS
SELECT city, greatest(5, ceil(sqrt(count(DISTINCT speaker))))::INTEGER AS least_departments, (SELECT sum(statements) FROM corpus c WHERE c.city IS NOT DISTINCT FROM s.city) AS statements,
  (SELECT count(*) FROM spoken e WHERE is_explained AND e.city IS NOT DISTINCT FROM s.city) AS explained
FROM speaker s GROUP BY city;

DROP TABLE said;

-- Phrases that enough departments use, found a character longer at a time from those of the length before.
CREATE TEMP TABLE phrase (city VARCHAR, phrase VARCHAR, statements BIGINT, departments BIGINT);
CREATE TEMP TABLE counted_phrases (city VARCHAR, size INTEGER, phrases BIGINT);
CREATE TEMP TABLE live AS SELECT tid, unnest(range(1, length(clauses) + 1)) AS place FROM corpus;
SET VARIABLE size = 1;
