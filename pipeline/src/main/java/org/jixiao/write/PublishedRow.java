package org.jixiao.write;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;

/**
 * A row of a published table. A value is null where the cell is empty and where the file, written
 * by another version, has no such column.
 *
 * @param values by column: String, Integer, Long, Boolean or BigDecimal
 */
public record PublishedRow(Map<String, Object> values) {

  public PublishedRow {
    values = Collections.unmodifiableMap(values);
  }

  public String text(String column) {
    return (String) values.get(column);
  }

  public Integer whole(String column) {
    return (Integer) values.get(column);
  }

  /** Money in yuan with two decimals, anything else with four. */
  public BigDecimal decimal(String column) {
    return (BigDecimal) values.get(column);
  }

  public Boolean flag(String column) {
    return (Boolean) values.get(column);
  }
}
