package org.jixiao.generate;

/**
 * How much of what is rare the generated records have, in percent of them.
 *
 * @param sheets of points per score item
 * @param deductions with their reasons
 * @param indicators lists of performance indicators
 * @param otherMarks full marks other than 100, where the score allows
 */
public record Detail(int sheets, int deductions, int indicators, int otherMarks) {
  public static final Detail USUAL = new Detail(10, 18, 25, 6);
  public static final Detail ALL = new Detail(100, 100, 100, 25);
}
