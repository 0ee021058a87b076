package org.jixiao.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Finding;
import org.jixiao.model.Interval;
import org.jixiao.model.Severity;

/** A finding in the making; {@link #add} makes it, and its sentences, once. */
final class Hit {

  private final RegisterRow rule;
  private final String subject;
  private final Findings findings;
  private final Map<String, Operand> operands = new HashMap<>();
  private Severity severity;
  private Interval printed;
  private Interval computed;
  private Long difference;
  private String unit;
  private Cause cause;
  private List<String> evidence = List.of();

  Hit(RegisterRow rule, String subject, Findings findings) {
    this.rule = rule;
    this.subject = subject;
    this.findings = findings;
    this.severity = rule.severities().get(0);
  }

  /** One of the rule's published severities; the first of them unless said otherwise. */
  Hit severity(Severity level) {
    if (!rule.severities().contains(level)) {
      throw new IllegalStateException(rule.id() + " may not be " + level);
    }
    severity = level;
    return this;
  }

  Hit operand(String name, Operand operand) {
    operands.put(name, operand);
    return this;
  }

  /** What was printed against what follows, in millionths of {@code unit}. */
  Hit compares(Interval printedFigure, Interval computedFigure, String inUnit) {
    printed = printedFigure;
    computed = computedFigure;
    unit = inUnit;
    return this;
  }

  /** As {@link #compares}, with what lies between the two as they stand. */
  Hit differs(Interval printedFigure, Interval computedFigure, long between, String inUnit) {
    difference = between;
    return compares(printedFigure, computedFigure, inUnit);
  }

  /**
   * The execution rate in use against a threshold: as printed, as it follows from the amounts, and
   * how far it is from {@code threshold} in millionths of a percent.
   */
  Hit comparesExecution(Case report, long threshold) {
    Interval amounts = Figures.percent(report.figures().expenditure(), Bases.ofExecution(report));
    long rate = report.derived().execution().millionths();
    return differs(report.figures().execution(), amounts, Math.abs(rate - threshold), "percent");
  }

  /** {@code likely} may be null. */
  Hit cause(Cause likely) {
    cause = likely;
    return this;
  }

  Hit evidence(String... paths) {
    evidence = List.of(paths);
    return this;
  }

  Hit evidence(List<String> paths) {
    evidence = paths;
    return this;
  }

  void add() {
    findings.add(
        new Finding(
            rule.id(),
            severity,
            subject,
            rawOperands(),
            printed,
            computed,
            difference,
            unit,
            cause == null ? null : cause.id(),
            rule.messageZh().fill(name -> known(name).zh()) + (cause == null ? "" : cause.zh()),
            rule.messageEn().fill(name -> known(name).en())
                + (cause == null ? "" : " " + cause.en()),
            evidence));
  }

  private List<String> rawOperands() {
    List<String> raw = new ArrayList<>(rule.operands().size());
    for (String name : rule.operands()) raw.add(name + "=" + known(name).raw());
    return raw;
  }

  private Operand known(String name) {
    Operand operand = operands.get(name);
    if (operand == null) throw new IllegalStateException(rule.id() + " lacks its operand " + name);
    return operand;
  }
}
