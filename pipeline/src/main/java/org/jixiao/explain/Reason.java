package org.jixiao.explain;

import java.util.List;

/**
 * Why a derived figure is what it is.
 *
 * @param rule in words
 * @param formula with the numbers put in; null where nothing is computed
 * @param operands columns of the table of reports that it rests on
 */
record Reason(String rule, String formula, List<String> operands) {
  Reason {
    operands = List.copyOf(operands);
  }

  static Reason of(String rule, String... operands) {
    return new Reason(rule, null, List.of(operands));
  }

  static Reason computed(String rule, String formula, String... operands) {
    return new Reason(rule, formula, List.of(operands));
  }
}
