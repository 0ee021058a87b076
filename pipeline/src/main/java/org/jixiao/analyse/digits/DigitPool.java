package org.jixiao.analyse.digits;

import org.jixiao.analyse.statistic.Digits;

/**
 * Leading digits of the amounts that the reports of a city and year print.
 *
 * @param city empty when reports do not tell
 */
public record DigitPool(String city, int fiscalYear, Digits digits) {

  DigitPool plus(DigitPool other) {
    return new DigitPool(city, fiscalYear, digits.plus(other.digits));
  }
}
