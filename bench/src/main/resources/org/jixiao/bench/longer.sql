-- The places where a phrase of the present length may stand: both its parts are frequent.
CREATE OR REPLACE TEMP TABLE standing AS
SELECT tid, place, city, statements, substr(clauses, place, getvariable('size')) AS phrase
FROM live JOIN corpus USING (tid)
WHERE clauses[place] <> ' ' AND (getvariable('size') = 1 OR (tid, place + 1) IN (FROM live));

INSERT INTO counted_phrases SELECT city, getvariable('size'), count(DISTINCT phrase) FROM standing WHERE getvariable('size') > 1 GROUP BY city;

CREATE OR REPLACE TEMP TABLE frequent AS
WITH text_of AS (SELECT DISTINCT city, phrase, tid, statements FROM standing),
hopeful AS (
  SELECT city, phrase, sum(statements) AS statements
  FROM text_of GROUP BY city, phrase),
known AS (
  SELECT h.* FROM hopeful h JOIN city_corpus c ON c.city IS NOT DISTINCT FROM h.city WHERE h.statements >= least_departments),
spread AS (
  SELECT t.city, t.phrase, count(DISTINCT speaker) AS departments
  FROM text_of t JOIN known k ON k.phrase = t.phrase AND k.city IS NOT DISTINCT FROM t.city JOIN speaker s USING (tid) GROUP BY t.city, t.phrase)
SELECT k.city, k.phrase, k.statements, s.departments
FROM known k JOIN spread s ON s.phrase = k.phrase AND s.city IS NOT DISTINCT FROM k.city JOIN city_corpus c ON c.city IS NOT DISTINCT FROM k.city
WHERE s.departments >= c.least_departments;

INSERT INTO phrase FROM frequent;

CREATE OR REPLACE TEMP TABLE live AS
SELECT tid, place FROM standing s SEMI JOIN frequent f ON f.phrase = s.phrase AND f.city IS NOT DISTINCT FROM s.city;
SET VARIABLE size = getvariable('size') + 1;
