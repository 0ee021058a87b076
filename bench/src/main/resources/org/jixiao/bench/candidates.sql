-- Whole phrases that say something, hold together and stand out against the statements that themes explain.
CREATE TEMP TABLE candidate AS
WITH longer AS (
  SELECT city, part, max(statements) AS most
  FROM (SELECT city, statements, unnest([left(phrase, length(phrase) - 1), substr(phrase, 2)]) AS part FROM phrase WHERE length(phrase) > 1) GROUP BY city, part),
bounded AS (
  SELECT p.*, coalesce(most, 0) AS most FROM phrase p LEFT JOIN longer l ON l.part = p.phrase AND l.city IS NOT DISTINCT FROM p.city),
whole AS (
  SELECT DISTINCT city, regexp_replace(regexp_replace(phrase, '^(?:' || words_for('edge') || ')+', ''), '(?:' || words_for('edge') || ')+$', '') AS phrase
  FROM bounded WHERE 5 * most < 4 * statements),
telling AS (
  SELECT b.*, c.statements AS all_statements, c.explained, c.least_departments
  FROM bounded b JOIN whole w ON w.phrase = b.phrase AND w.city IS NOT DISTINCT FROM b.city JOIN city_corpus c ON c.city IS NOT DISTINCT FROM b.city
  WHERE length(b.phrase) >= 3 AND length(regexp_replace(b.phrase, words_for('general'), '', 'g')) >= 2),
cut AS (
  SELECT t.city, t.phrase, min(ln(t.statements * t.all_statements / (l.statements * r.statements)) / ln(t.all_statements / t.statements)) AS least
  FROM (SELECT *, unnest(range(1, length(phrase))) AS place FROM telling WHERE statements < all_statements) t
  JOIN phrase l ON l.phrase = left(t.phrase, t.place) AND l.city IS NOT DISTINCT FROM t.city
  JOIN phrase r ON r.phrase = substr(t.phrase, t.place + 1) AND r.city IS NOT DISTINCT FROM t.city
  GROUP BY t.city, t.phrase)
SELECT t.*, round(least(1, coalesce(c.least, 1)) * 1e4)::BIGINT AS cohesion, round((1 - most / statements) * 1e4)::BIGINT AS boundary,
  round(2 * ln(greatest(1, (SELECT sum(phrases) FROM counted_phrases n WHERE n.city IS NOT DISTINCT FROM t.city)) / 0.01) * 1e4)::BIGINT AS least_association
FROM telling t LEFT JOIN cut c ON c.phrase = t.phrase AND c.city IS NOT DISTINCT FROM t.city
WHERE round(least(1, coalesce(c.least, 1)) * 1e4) >= 2500;

-- Dunning's log-likelihood ratio, once for each department instead of each statement.
CREATE MACRO likelihood(observed, expected) AS CASE WHEN observed = 0 THEN 0 ELSE observed * ln(observed / expected) END;
CREATE MACRO association(held, speakers, held_explained, unexplained, explained) AS CASE WHEN held * explained <= held_explained * unexplained THEN 0 ELSE round(2 * (
  likelihood(held, (held + held_explained) * unexplained / (unexplained + explained))
  + likelihood(held_explained, (held + held_explained) * explained / (unexplained + explained))
  + likelihood(unexplained - held, (unexplained + explained - held - held_explained) * unexplained / (unexplained + explained))
  + likelihood(explained - held_explained, (unexplained + explained - held - held_explained) * explained / (unexplained + explained))) * speakers / held * 1e4)::BIGINT END;

CREATE TEMP TABLE judged AS
WITH explained_text AS (
  SELECT city, clauses, count(*) AS statements FROM spoken JOIN clause_text USING (letters) WHERE is_explained GROUP BY city, clauses),
containing AS (
  SELECT c.city, c.phrase, sum(e.statements) AS explained_statements
  FROM candidate c JOIN explained_text e ON e.city IS NOT DISTINCT FROM c.city AND contains(e.clauses, c.phrase) GROUP BY c.city, c.phrase),
weighed AS (
  SELECT c.*, coalesce(explained_statements, 0)::BIGINT AS explained_statements,
    association(c.statements, c.departments, coalesce(explained_statements, 0), all_statements, explained) AS association
  FROM candidate c LEFT JOIN containing n ON n.phrase = c.phrase AND n.city IS NOT DISTINCT FROM c.city)
SELECT *, row_number() OVER (PARTITION BY city ORDER BY association * ln(length(phrase)) DESC, phrase) AS turn
FROM weighed WHERE association >= least_association AND statements > explained_statements;

CREATE TEMP TABLE text_of AS
SELECT j.city, j.phrase, j.turn, c.tid, c.statements
FROM judged j JOIN corpus c ON c.city IS NOT DISTINCT FROM j.city AND contains(c.clauses, j.phrase);

CREATE TEMP TABLE chosen (city VARCHAR, phrase VARCHAR);
CREATE TEMP TABLE covered (tid BIGINT);
