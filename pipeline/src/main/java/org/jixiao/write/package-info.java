/**
 * Tables as Parquet and the summary as CSV.
 *
 * <p>{@link org.jixiao.write.Tables} lists every table; {@link org.jixiao.write.PartWriter} writes
 * the part files of one split; {@link org.jixiao.write.Summary} writes what a clerk opens. The
 * columns of a table, with their types, units and meaning, stand in {@code schemas/tables}.
 */
package org.jixiao.write;
