package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Interval;
import org.jixiao.model.Severity;

/**
 * Parts that do not add up to their whole, put into a finding.
 *
 * @param mayLack whether the report may have left parts out of its list
 */
record Parts(String term, Sum sum, boolean mayLack) {

  void fire(Whole whole, String subject, Severity severity, List<String> evidence, Findings out) {
    Interval added = sum.interval();
    out.fires(subject)
        .severity(severity)
        .operand("whole", whole.operand())
        .operand("total", Operand.inUnit(whole.value(), whole.unit()))
        .operand("parts", Operand.term(term, ""))
        .operand("sum", Operand.inUnit(sum.value(), whole.unit()))
        .operand("difference", Operand.inUnit(difference(whole), whole.unit()))
        .differs(whole.interval(), added, difference(whole), whole.unit())
        .cause(cause(whole))
        .evidence(evidence)
        .add();
  }

  private long difference(Whole whole) {
    return Math.abs(Figures.minus(whole.value(), sum.value()));
  }

  private Cause cause(Whole whole) {
    if (sum.isOverflown()) return null;
    if (mayLack && whole.exceeds(sum)) {
      return Cause.partMissing(Operand.inUnit(whole.value() - sum.value(), whole.unit()));
    }
    Sum.Part tooMany = sum.partTooMany(whole.interval());
    return tooMany == null
        ? Slips.explain(suspects(whole))
        : Cause.partMissing(Operand.inUnit(tooMany.value(), whole.unit()));
  }

  private List<Suspect> suspects(Whole whole) {
    Interval added = sum.interval();
    List<Suspect> suspects = new ArrayList<>();
    suspects.add(
        new Suspect(
            Operand.term("figure.total", ""),
            whole.value(),
            whole.half(),
            whole.unit(),
            added::meets));
    int ordinal = 0;
    for (Sum.Part part : sum.parts()) {
      Operand name = Operand.term("figure.part", Integer.toString(++ordinal));
      suspects.add(suspect(name, part, added, whole));
    }
    return suspects;
  }

  private static Suspect suspect(Operand name, Sum.Part part, Interval added, Whole whole) {
    Interval own = part.interval();
    Interval others = new Interval(added.low() - own.low(), added.high() - own.high());
    return new Suspect(
        name,
        part.value(),
        part.half(),
        whole.unit(),
        other -> meets(others, other, whole.interval()));
  }

  private static boolean meets(Interval others, Interval part, Interval total) {
    long low = others.low() + part.low();
    long high = others.high() + part.high();
    return low <= high && low <= total.high() && total.low() <= high;
  }
}
