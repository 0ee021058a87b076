package org.jixiao.model;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param rule id in the register
 * @param subject what it is about: a path in the record such as {@code /rates/execution_pct}
 * @param operands the figures that went in, as {@code name=value unit}, in the register's order
 * @param printed what the report prints, as an interval in millionths of {@code unit}, or null
 * @param computed what follows from the operands, or null
 * @param difference the distance between the middles of the two in millionths of {@code unit}, or
 *     null
 * @param unit yuan, percent or points, or null
 * @param likelyCause id of a cause such as {@code other-basis}, or null
 * @param evidence paths of the values that it rests on
 */
public record Finding(
    String rule,
    Severity severity,
    String subject,
    List<String> operands,
    Interval printed,
    Interval computed,
    Long difference,
    String unit,
    String likelyCause,
    String sentenceZh,
    String sentenceEn,
    List<String> evidence) {

  public Finding {
    operands = List.copyOf(operands);
    evidence = List.copyOf(evidence);
  }
}
