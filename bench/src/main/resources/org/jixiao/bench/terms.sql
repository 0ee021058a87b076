-- The proposed terms with who says them; of two of which one holds the other, the shorter. The example is left out: which of the latest
-- statements it is depends on the order of report keys, which are not the same here.
COPY (
  WITH lone AS (
    FROM chosen c WHERE NOT EXISTS (FROM chosen o WHERE o.city IS NOT DISTINCT FROM c.city AND o.phrase <> c.phrase AND contains(c.phrase, o.phrase))),
  voice AS (
    SELECT l.city, l.phrase, s.district, s.fiscal_year
    FROM lone l JOIN text_of t ON t.phrase = l.phrase AND t.city IS NOT DISTINCT FROM l.city JOIN corpus c USING (tid)
    JOIN clause_text x ON x.clauses = c.clauses JOIN spoken s ON s.letters = x.letters AND NOT s.is_explained AND s.city IS NOT DISTINCT FROM l.city),
  heard AS (
    SELECT city, phrase, count(DISTINCT district)::INTEGER AS districts, string_agg(DISTINCT fiscal_year, ';' ORDER BY fiscal_year) AS years,
      min(fiscal_year) AS first_year, max(fiscal_year) AS last_year
    FROM voice GROUP BY city, phrase)
  SELECT h.city, h.phrase AS term, j.statements::INTEGER AS statements, j.departments::INTEGER AS departments, districts, years, first_year, last_year,
    parts_to_percent(association) AS association, explained_statements::INTEGER AS explained_statements, parts_to_percent(least_association) AS least_association,
    least_departments, parts_to_percent(cohesion) AS cohesion, parts_to_percent(boundary) AS boundary
  FROM heard h JOIN judged j ON j.phrase = h.phrase AND j.city IS NOT DISTINCT FROM h.city
) TO (getvariable('output') || '/emerging_terms.parquet') (FORMAT parquet, COMPRESSION zstd);
