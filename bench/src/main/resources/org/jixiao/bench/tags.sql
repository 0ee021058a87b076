-- The themes of some statements; see DuckJob.
CREATE OR REPLACE TABLE statement AS
SELECT * FROM distinct_statement WHERE sid // getvariable('lot') = getvariable('turn');

CREATE OR REPLACE TABLE spot AS
SELECT sid, statement, text, lead_in, pos, substr(text, pos + 1, 2) AS pair
FROM (SELECT *, unnest(range(size))::INTEGER AS pos FROM statement);

-- Words of the dictionary where they stand: a join on the first two characters.
CREATE OR REPLACE TABLE found AS
SELECT sid, statement, word, w.size, pos AS start, pos + w.size AS stop
FROM spot JOIN sought w USING (statement)
WHERE w.size > 1 AND w.first = pair AND (w.size = 2 OR substr(text, pos + 1, w.size) = word)
UNION ALL
SELECT sid, statement, word, 1, pos, pos + 1
FROM spot JOIN sought w USING (statement)
WHERE w.size = 1 AND w.word = left(pair, 1);

CREATE OR REPLACE TABLE occurrence AS
WITH single AS (
  SELECT f.sid, t.*, f.start, f.stop, f.stop AS head_stop, f.size, false AS is_pair
  FROM found f JOIN term t ON t.statement = f.statement AND t.head = f.word AND t.tail IS NULL),
head AS (
  SELECT f.sid, t.term, f.start, f.stop, f.size FROM found f JOIN term t ON t.statement = f.statement AND t.head = f.word AND t.tail IS NOT NULL),
tail AS (
  SELECT f.sid, t.term, f.start, f.stop, f.size FROM found f JOIN term t ON t.statement = f.statement AND t.tail = f.word),
-- Of the first parts that end before, the last one counts.
paired AS (
  SELECT tail.sid, tail.term, tail.start, tail.stop, tail.size, max(head.stop) AS head_stop, arg_max(head.start, head.stop) AS head_start
  FROM tail JOIN head ON head.sid = tail.sid AND head.term = tail.term
    AND (head.stop < tail.stop OR (head.stop = tail.stop AND head.size > tail.size))
  GROUP BY ALL),
close AS (
  SELECT p.* FROM paired p
  WHERE p.head_stop <= p.start AND p.start - p.head_stop <= 12
    AND NOT EXISTS (
      FROM single e WHERE e.sid = p.sid AND e.parts AND e.stop >= p.head_stop
        AND (e.stop < p.stop OR (e.stop = p.stop AND e.size >= p.size)))),
every AS (
  FROM single
  UNION ALL
  SELECT c.sid, t.*, c.head_start, c.stop, c.head_stop, c.size, true FROM close c JOIN term t USING (term))
SELECT sid, row_number() OVER (PARTITION BY sid ORDER BY stop, size DESC, is_pair, term) AS n,
  kind, theme, parts, "names", is_pair, start, stop, head_stop
FROM every;

-- Of those that share characters, some yield.
CREATE OR REPLACE TABLE resolved AS
SELECT * FROM occurrence one
WHERE NOT EXISTS (
  FROM occurrence other
  WHERE other.sid = one.sid AND other.n <> one.n AND one.start < other.stop AND other.start < one.stop
    AND (other.n < one.n OR other.stop < one.stop + 16)
    AND CASE
      WHEN one."names" THEN CASE
        WHEN other.kind = 'FALSE_FRIEND' THEN one.theme = other.theme
        WHEN one.is_pair OR other.is_pair THEN false
        WHEN other.kind = 'NEUTRAL' THEN other.start <= one.start AND one.stop <= other.stop AND other.stop - other.start > one.stop - one.start
        ELSE other."names" AND one.theme <> other.theme
          AND (other.stop - other.start > one.stop - one.start OR (other.stop - other.start = one.stop - one.start AND other.start < one.start)) END
      WHEN other.is_pair THEN false
      WHEN one.is_pair THEN other.start <= one.start AND one.head_stop <= other.stop AND other.stop - other.start > one.head_stop - one.start
      WHEN NOT (other.start <= one.start AND one.stop <= other.stop AND other.stop - other.start > one.stop - one.start) THEN false
      WHEN other.kind = 'FALSE_FRIEND' THEN false
      ELSE NOT other."names" OR one.kind NOT IN ('LACK', 'DENIAL') END);

-- Where clauses and sentences part.
CREATE OR REPLACE TABLE bound AS
SELECT s.sid, s.statement, s.size,
  coalesce(list({'s': r.start, 'e': r.stop, 'k': r.kind} ORDER BY r.n) FILTER (r.sid IS NOT NULL), []) AS parts
FROM statement s LEFT JOIN resolved r ON r.sid = s.sid AND r.parts
GROUP BY ALL;

-- A praise or a solution right behind a denial says nothing.
CREATE OR REPLACE TABLE denied AS
SELECT r.sid, r.n
FROM (
  SELECT r.sid, r.n, any_value(r.start) AS start, max(d.n) AS denial
  FROM resolved r JOIN resolved d ON d.sid = r.sid AND d.kind = 'DENIAL' AND d.n < r.n
  WHERE r.kind IN ('NEGATION_AFTER', 'SOLVED') GROUP BY ALL) r
JOIN resolved d ON d.sid = r.sid AND d.n = r.denial
WHERE r.start - d.stop <= 3
  AND NOT EXISTS (FROM resolved l WHERE l.sid = r.sid AND l.kind = 'LACK' AND l.n > d.n AND l.n < r.n AND l.start >= d.stop);

-- How far the markers of problems reach.
CREATE OR REPLACE TABLE scope AS
WITH span AS (
  SELECT r.sid, r.kind NOT LIKE 'CAUSE%' AS excludes, CASE r.kind
      WHEN 'NEGATION_BEFORE' THEN {'f': r.stop, 't': clause_end(b.parts, b.size, r.stop)}
      WHEN 'NEGATION_AFTER' THEN {'f': clause_start(b.parts, r.start), 't': r.stop}
      WHEN 'NEGATION_AROUND' THEN {'f': r.start, 't': r.stop}
      WHEN 'SOLVED' THEN {'f': assertion_start(b.parts, r.start), 't': clause_end(b.parts, b.size, r.stop)}
      WHEN 'CONCESSION' THEN {'f': r.start, 't': coalesce(
        greatest(clause_start(b.parts, next_part(b.parts, r.stop, 'TURN')), least(next_part(b.parts, r.stop, 'TURN'), clause_end(b.parts, b.size, r.stop))), r.stop)}
      WHEN 'CAUSE_CLAUSE' THEN {'f': r.stop, 't': clause_end(b.parts, b.size, r.stop)}
      WHEN 'CAUSE_SENTENCE' THEN {'f': r.stop, 't': coalesce(next_part(b.parts, r.stop, 'EFFECT'), next_part(b.parts, r.stop, 'SENTENCE_END'), b.size)}
      WHEN 'CAUSE_AROUND' THEN {'f': r.start, 't': r.stop} END AS span
  FROM resolved r JOIN bound b USING (sid) ANTI JOIN denied d ON d.sid = r.sid AND d.n = r.n
  WHERE r.kind IN ('NEGATION_BEFORE', 'NEGATION_AFTER', 'NEGATION_AROUND', 'SOLVED', 'CONCESSION', 'CAUSE_CLAUSE', 'CAUSE_SENTENCE', 'CAUSE_AROUND'))
SELECT sid, coalesce(list(span) FILTER (excludes), []) AS excluded, coalesce(list(span) FILTER (NOT excludes), []) AS causes
FROM span GROUP BY sid;

-- What is named: a subject where something is said to be lacking close by, or where nothing else is named.
CREATE OR REPLACE TABLE naming AS
WITH named AS (
  SELECT r.sid, r.theme, r.start, r.stop, coalesce(holds(s.causes, r.start), false) AS is_cause,
    b.statement = 'm' OR r.kind = 'TRIGGER' OR EXISTS (
      FROM resolved l WHERE l.sid = r.sid AND l.kind = 'LACK'
        AND l.start >= clause_start(b.parts, r.start) AND l.start < next_clause_end(b.parts, b.size, r.start)) AS is_plain
  FROM resolved r JOIN bound b USING (sid) LEFT JOIN scope s USING (sid)
  WHERE r."names" AND NOT coalesce(holds(s.excluded, r.start), false))
SELECT * EXCLUDE (is_plain) FROM named
QUALIFY is_plain OR NOT bool_or(is_plain) OVER (PARTITION BY sid);

-- The words of one and two characters; the border of a clause is a character, figures look alike. As lists of a text's
-- characters: the same with windows over rows takes more than twice as long.
CREATE OR REPLACE TABLE word AS
WITH split AS (
  SELECT sid, lead_in, size, string_split('|' || translate(substr(text, lead_in + 1), '123456789.二三四五六七八九十两几百千，,：:。；;！!？?' || chr(10), '0000000000一一一一一一一一一一一一一||||||||||||') || '|', '') AS c
  FROM statement),
solid AS (SELECT *, [i for i in range(1, len(c) + 1) if c[i] NOT IN (' ', '"', chr(9), chr(13))] AS solid FROM split),
kept AS (
  SELECT *, [solid[j] for j in range(1, len(solid) + 1) if j = 1 OR c[solid[j]] NOT IN ('|', '0', '一') OR c[solid[j]] <> c[solid[j - 1]]] AS kept FROM solid),
line AS (SELECT *, [j for j in range(1, len(kept) + 1) if c[kept[j]] = '|'] AS borders FROM kept),
neighbours AS (
  SELECT sid, lead_in, size, len(c) AS last, j AS n, c[kept[j]] AS c, c[kept[j + 1]] AS next, kept[j] AS i, kept[j + 1] AS k, len([b for b in borders if b <= j]) AS clause
  FROM (SELECT *, unnest(range(1, len(kept) + 1)) AS j FROM line)),
placed AS (
  SELECT sid, n, c, next, clause, CASE i WHEN 1 THEN 0 WHEN last THEN size ELSE lead_in + i - 2 END AS place, CASE k WHEN last THEN size ELSE lead_in + k - 2 END AS next_place
  FROM neighbours),
every AS (
  SELECT sid, clause, 2 * n AS n, c AS word, place, place AS weighed_at FROM placed WHERE c <> '|'
  UNION ALL
  SELECT sid, clause, 2 * n + 1, c || next, place, CASE c WHEN '|' THEN next_place ELSE place END FROM placed WHERE next IS NOT NULL)
SELECT e.*, CASE WHEN s.sid IS NULL THEN 10 WHEN holds(s.excluded, weighed_at) THEN 5 WHEN holds(s.causes, weighed_at) THEN 3 ELSE 10 END AS part
FROM every e LEFT JOIN scope s USING (sid);

CREATE OR REPLACE TABLE clause_sum AS
SELECT sid, clause, count(*) AS words, coalesce(sum(part * COLUMNS('^\d+$')), 0)
FROM (SELECT sid, clause, part, word FROM word) LEFT JOIN (SELECT word AS known, * EXCLUDE (word) FROM weighted) w ON known = word
GROUP BY ALL;
