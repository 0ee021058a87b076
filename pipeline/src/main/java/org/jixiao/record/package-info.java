/**
 * The report record as JSON, schema version 1 ({@code schemas/report.schema.json}): reading,
 * skimming for the head, and writing.
 *
 * <p>Numbers are read as exact decimals and never pass through floating point. A record that cannot
 * be read is a {@link org.jixiao.record.RecordException} with a reason code and the place.
 */
package org.jixiao.record;
