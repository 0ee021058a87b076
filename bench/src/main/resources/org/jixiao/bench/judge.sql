-- Terms, denials and causes weigh like words.
CREATE OR REPLACE TABLE total AS
WITH signal AS (
  SELECT DISTINCT sid, '#T' || printf('%02d', theme) || CASE WHEN is_cause THEN '?' ELSE '' END AS signal, 10 AS part FROM naming
  UNION ALL SELECT sid, '#excluded', 10 FROM scope WHERE len(excluded) > 0
  UNION ALL SELECT sid, '#cause', 10 FROM scope WHERE len(causes) > 0
  UNION ALL SELECT sid, '#measure', 10 FROM statement WHERE statement = 'm'
  UNION ALL SELECT sid, '#any', floor(sqrt(100 * sum(words)))::INTEGER FROM clause_sum GROUP BY sid),
weighed AS (
  SELECT sid, words, COLUMNS('^\d+$') FROM clause_sum
  UNION ALL
  SELECT sid, 0, coalesce(part * COLUMNS('^\d+$'), 0) FROM signal JOIN weighted ON word = signal)
SELECT sid, sum(words)::INTEGER AS words, sum(COLUMNS('^\d+$'))
FROM weighed GROUP BY sid;

-- The theme that all words together speak for, by enough; and those that a clause by itself speaks for clearly.
CREATE OR REPLACE TABLE tag AS
WITH summed AS (SELECT sid, words, list_value(*COLUMNS('^\d+$')) AS sums FROM total),
first AS (
  SELECT sid, list_position(sums, list_max(sums)) - 1 AS theme
  FROM summed
  WHERE list_max(sums) > 40 * floor(sqrt(100 * words))),
clear AS (
  SELECT sid, list_position(sums, list_max(sums)) - 1 AS theme
  FROM (SELECT sid, words, list_value(*COLUMNS('^\d+$')) AS sums FROM clause_sum)
  WHERE list_max(sums) - list_reverse_sort(sums)[2] > 75 * floor(sqrt(100 * words))),
every AS (
  SELECT sid, theme FROM first
  UNION SELECT sid, theme FROM clear
  UNION SELECT sid, theme FROM naming WHERE is_cause)
SELECT e.sid, e.theme::INTEGER AS theme, e.theme = f.theme AS is_primary
FROM every e JOIN first f USING (sid)
WHERE f.theme > 0 AND e.theme > 0;

-- Why: the dictionary's term, else the shortest stretch of a clause that weighs nearly as much as any.
CREATE OR REPLACE TABLE shown AS
WITH term_of AS (
  SELECT sid, theme, start, stop FROM naming
  QUALIFY row_number() OVER (PARTITION BY sid, theme ORDER BY is_cause, start, stop DESC) = 1),
bare AS (SELECT sid, theme FROM tag ANTI JOIN term_of USING (sid, theme)),
line AS (
  SELECT b.sid, b.theme, w.n, w.place AS start, w.place + length(w.word) AS stop, part * coalesce(k.weight, 0) AS weight,
    contains(w.word, '|') AS is_border
  FROM bare b JOIN word w USING (sid) LEFT JOIN weight k ON k.word = w.word AND k.theme::INTEGER = b.theme),
run AS (
  SELECT *, count_if(is_border) OVER (PARTITION BY sid, theme ORDER BY n ROWS UNBOUNDED PRECEDING) AS run,
    sum(CASE WHEN is_border THEN 0 ELSE weight END) OVER (PARTITION BY sid, theme ORDER BY n ROWS UNBOUNDED PRECEDING) AS summed
  FROM line),
stretch AS (
  SELECT f.sid, f.theme, f.start, l.stop, l.summed - f.summed + f.weight AS weight
  FROM run f JOIN run l ON l.sid = f.sid AND l.theme = f.theme AND l.run = f.run AND l.n >= f.n
  WHERE NOT f.is_border AND NOT l.is_border AND f.weight > 0 AND l.stop - f.start <= 8),
heaviest AS (
  SELECT sid, theme, start, stop FROM (SELECT *, greatest(0, max(weight) OVER (PARTITION BY sid, theme)) AS most FROM stretch)
  WHERE 5 * weight >= 4 * most
  QUALIFY row_number() OVER (PARTITION BY sid, theme ORDER BY stop - start, start) = 1)
SELECT t.sid, t.theme, t.is_primary,
  coalesce(n.start, h.start, 0) AS start, coalesce(n.stop, h.stop, least(1, s.size)) AS stop,
  coalesce(d.is_open, false) AND n.sid IS NULL AS is_open
FROM tag t JOIN statement s USING (sid) JOIN theme d USING (theme) LEFT JOIN term_of n USING (sid, theme) LEFT JOIN heaviest h USING (sid, theme);

INSERT INTO explained
SELECT s.statement, s.text,
  max('T' || printf('%02d', t.theme)) FILTER (t.is_primary) AS primary_theme,
  coalesce(list({'theme': 'T' || printf('%02d', t.theme), 'rank': CASE WHEN t.is_primary THEN 'primary' ELSE 'secondary' END,
    'term': substr(s.text, t.start + 1, t.stop - t.start), 'term_start': t.start::INTEGER, 'open': t.is_open}) FILTER (t.sid IS NOT NULL), []) AS tags
FROM statement s LEFT JOIN shown t USING (sid)
GROUP BY ALL;
