-- The next weightiest phrase of each city is chosen when it still stands out where no chosen one stands.
CREATE OR REPLACE TEMP TABLE left_over AS
WITH bare AS (SELECT * FROM text_of ANTI JOIN covered USING (tid) WHERE turn = getvariable('turn'))
SELECT j.city, j.phrase
FROM judged j
JOIN (SELECT city, sum(statements) AS statements FROM bare GROUP BY city) b ON b.city IS NOT DISTINCT FROM j.city
JOIN (SELECT b.city, count(DISTINCT speaker) AS departments FROM bare b JOIN speaker USING (tid) GROUP BY b.city) d ON d.city IS NOT DISTINCT FROM j.city
WHERE turn = getvariable('turn') AND d.departments >= least_departments AND b.statements > explained_statements
  AND association(b.statements, d.departments, explained_statements, all_statements, explained) >= least_association;

INSERT INTO chosen FROM left_over;
INSERT INTO covered SELECT tid FROM text_of t SEMI JOIN left_over l ON l.phrase = t.phrase AND l.city IS NOT DISTINCT FROM t.city;
