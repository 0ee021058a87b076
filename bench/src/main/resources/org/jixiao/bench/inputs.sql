-- What became of each file. Every generated record can be read, so none is refused.
COPY (
  WITH read AS (SELECT input_uri, count(*) AS records FROM report GROUP BY ALL),
  replaced AS (SELECT input_uri, count(*) AS records FROM superseded GROUP BY ALL),
  counted AS (
    SELECT parse_filename(filename) AS uri, size AS bytes, sha256(content) AS sha256,
      coalesce(read.records, 0) AS records_read, coalesce(replaced.records, 0) AS records_superseded
    FROM read_blob(getvariable('input') || '/*.jsonl')
    LEFT JOIN read ON read.input_uri = parse_filename(filename) LEFT JOIN replaced ON replaced.input_uri = parse_filename(filename))
  SELECT uri, 'application/x-ndjson' AS media_type, 'UTF-8' AS charset, bytes, sha256,
    records_read + records_superseded AS records_in, records_read, 0::BIGINT AS records_rejected, records_superseded,
    CASE WHEN records_superseded = 0 THEN 'read' ELSE 'partly' END AS fate
  FROM counted
) TO (getvariable('output') || '/inputs.parquet') (FORMAT parquet, COMPRESSION zstd);

COPY (
  SELECT NULL::VARCHAR AS uri, NULL::VARCHAR AS place, NULL::VARCHAR AS code, NULL::VARCHAR AS detail, NULL::VARCHAR AS meaning WHERE false
) TO (getvariable('output') || '/rejections.parquet') (FORMAT parquet, COMPRESSION zstd);
