package org.jixiao.model;

/**
 * How a measure is spread over departments, each counting once. All in ten-thousandths of the
 * measure's unit; all but {@code n} are null when nobody states the measure.
 *
 * @param n departments that state the measure
 */
public record Distribution(
    int n, Long mean, Long median, Long lowerQuartile, Long upperQuartile, Long least, Long most) {
  public static final Distribution NONE = new Distribution(0, null, null, null, null, null, null);
}
