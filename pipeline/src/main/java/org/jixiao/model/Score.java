package org.jixiao.model;

/**
 * The self-evaluation score.
 *
 * @param total in points, or null
 * @param fullMarks that the report states, or null
 * @param grade 优, 良, 中 or 差 as printed, or null
 */
public record Score(Decimal total, Decimal fullMarks, String grade) {
  public static final Score NONE = new Score(null, null, null);
}
