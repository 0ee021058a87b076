package org.jixiao.analyse.emerging;

import java.util.Map;

/**
 * How firmly the parts of phrases hold together: the least normalised pointwise mutual information
 * over all places where a phrase can be cut in two, ln(p(xy) ÷ p(x)p(y)) ÷ −ln p(xy). 1 when no
 * part occurs without the other, 0 when they meet as often as by chance.
 *
 * @param phrases with their counts, all parts among them
 * @param statements of the city that no theme explains
 */
record Cohesion(Map<String, Support> phrases, long statements) {

  /** In ten-thousandths. */
  long of(String phrase) {
    double whole = phrases.get(phrase).statements();
    if (whole == statements) return Association.rounded(1);
    double least = 1;
    for (int cut = 1; cut < phrase.length(); cut++) {
      double left = phrases.get(phrase.substring(0, cut)).statements();
      double right = phrases.get(phrase.substring(cut)).statements();
      double information = StrictMath.log(whole * statements / (left * right));
      least = StrictMath.min(least, information / StrictMath.log(statements / whole));
    }
    return Association.rounded(least);
  }
}
