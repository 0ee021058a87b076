-- How findings name their figures: raw for programs, and in the words of both languages. Money is in fen, all else in millionths.
SET VARIABLE terms_zh = (SELECT map_from_entries(list((id, zh))) FROM read_csv(getvariable('schemas') || '/terms.csv', header = true, all_varchar = true));
SET VARIABLE terms_en = (SELECT map_from_entries(list((id, en))) FROM read_csv(getvariable('schemas') || '/terms.csv', header = true, all_varchar = true));

CREATE TABLE rule AS
SELECT row_number() OVER () AS place, * FROM read_csv(getvariable('schemas') || '/rules.csv', header = true, all_varchar = true);

-- Full marks that are printed whole are exact.
CREATE MACRO marks_range(millionths) AS either(millionths, CASE WHEN millionths % 1000000 = 0 THEN 0 ELSE 5000 END);

CREATE MACRO plain(millionths) AS regexp_replace((millionths / 1e6)::DECIMAL(38,6)::VARCHAR, '\.?0+$', '');
CREATE MACRO rounded(number, base) AS sign(number)::HUGEINT * ((2 * abs(number)::HUGEINT + base) // (2 * base));
CREATE MACRO hundredths(number) AS (number / 100)::DECIMAL(38,2)::VARCHAR;
CREATE MACRO percent_words(millionths) AS hundredths(rounded(millionths, 10000)) || '%';
CREATE MACRO money_zh(fen) AS CASE WHEN fen <> 0 AND fen < 10000 THEN hundredths(fen) || ' 元' ELSE hundredths(rounded(fen, 10000)) || ' 万元' END;
CREATE MACRO money_en(fen) AS replace(format('{:,}', (fen // 100)::BIGINT), ',', ' ')
  || CASE WHEN fen % 100 = 0 THEN '' ELSE '.' || printf('%02d', (fen % 100)::INTEGER) END || ' yuan';

CREATE MACRO text_operand(called, words) AS {'name': called, 'raw': words, 'zh': words, 'en': words};
CREATE MACRO term_operand(called, term, gap) AS {'name': called, 'raw': term || CASE WHEN gap = '' THEN '' ELSE ' ' || gap END,
  'zh': replace(getvariable('terms_zh')[term], '{name}', gap), 'en': replace(getvariable('terms_en')[term], '{name}', gap)};
CREATE MACRO yuan_operand(called, fen) AS {'name': called, 'raw': hundredths(fen) || ' yuan', 'zh': money_zh(fen), 'en': money_en(fen)};
CREATE MACRO percent_operand(called, millionths) AS
  {'name': called, 'raw': plain(millionths) || ' percent', 'zh': percent_words(millionths), 'en': percent_words(millionths)};
CREATE MACRO points_operand(called, millionths) AS
  {'name': called, 'raw': plain(millionths) || ' points', 'zh': plain(millionths) || ' 分', 'en': plain(millionths) || ' points'};
CREATE MACRO operand_in(called, millionths, unit) AS CASE unit
  WHEN 'yuan' THEN yuan_operand(called, rounded(millionths, 10000)) WHEN 'percent' THEN percent_operand(called, millionths)
  ELSE points_operand(called, millionths) END;

-- What the rules find. The place tells findings of one rule in one report apart.
CREATE TABLE finding (
  report_id VARCHAR, rule VARCHAR, place INTEGER, severity VARCHAR, subject VARCHAR,
  operands STRUCT("name" VARCHAR, raw VARCHAR, zh VARCHAR, en VARCHAR)[],
  printed STRUCT(l HUGEINT, h HUGEINT), computed STRUCT(l HUGEINT, h HUGEINT), difference HUGEINT, unit VARCHAR, evidence VARCHAR[]);

-- Figures that may be keying errors, in the order in which they are suspected. Another value in its place is right when it meets
-- the target by itself, as the base or as the part of a percentage, as what was changed from or to, or is at most the target and more than half of it.
CREATE TABLE suspect (
  report_id VARCHAR, rule VARCHAR, place INTEGER, ordinal INTEGER, operand STRUCT("name" VARCHAR, raw VARCHAR, zh VARCHAR, en VARCHAR),
  value HUGEINT, half HUGEINT, unit VARCHAR, role VARCHAR, target STRUCT(l HUGEINT, h HUGEINT), given STRUCT(l HUGEINT, h HUGEINT));

-- Causes that are known without a search.
CREATE TABLE known_cause (
  report_id VARCHAR, rule VARCHAR, place INTEGER, cause VARCHAR, gap VARCHAR,
  figure STRUCT("name" VARCHAR, raw VARCHAR, zh VARCHAR, en VARCHAR), would_be STRUCT("name" VARCHAR, raw VARCHAR, zh VARCHAR, en VARCHAR));
