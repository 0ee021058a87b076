package org.jixiao.text;

/**
 * What a number counts.
 *
 * @param name as printed: 万元, %, 份
 * @param factor yuan in one unit of money; 10 000 for 万 before a measure word; else 1
 */
public record Unit(String name, Kind kind, long factor) {

  /** The kinds of units. */
  public enum Kind {
    MONEY,
    PERCENT,
    POINTS,
    COUNT,
    /** Years, dates, hours, lengths, building numbers: no data of ours. */
    OTHER,
    /** 万 and 亿, before a measure word. */
    MULTIPLE
  }
}
