package org.jixiao.write;

/**
 * A finished part file.
 *
 * @param year its partition; null in a table without partitions
 * @param order of the split that wrote it: parts of a partition in this order are in input order
 * @param path relative to the store's root: {@code tasks/year=2021/part-00003.parquet}
 * @param bytes the file's size
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record PartFile(
    String table, Integer year, long order, String path, long rows, long bytes, String sha256) {}
