package org.jixiao.write.restate;

/**
 * A value of a report that two runs tell differently.
 *
 * @param column of the table {@code reports}
 * @param from String, Integer, Long, Boolean or BigDecimal; null where the run before has none
 * @param to likewise, in the run after
 */
public record FigureChange(String column, Object from, Object to) {}
