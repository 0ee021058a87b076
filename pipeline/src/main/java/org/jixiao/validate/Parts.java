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
        .operand("difference", Operand.inUnit(whole.interval().distanceTo(added), whole.unit()))
        .differs(whole.interval(), added, whole.unit())
        .cause(cause(whole))
        .evidence(evidence)
        .add();
  }

  private Cause cause(Whole whole) {
    if (mayLack && whole.exceeds(sum)) {
      return Cause.partMissing(Operand.inUnit(whole.value() - sum.value(), whole.unit()));
    }
    Interval tooMany = sum.partTooMany(whole.interval());
    return tooMany == null
        ? Slips.explain(suspects(whole))
        : Cause.partMissing(Operand.inUnit(middle(tooMany), whole.unit()));
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
    for (Interval part : sum.parts()) {
      Operand name = Operand.term("figure.part", Integer.toString(++ordinal));
      suspects.add(suspect(name, part, added, whole));
    }
    return suspects;
  }

  private static Suspect suspect(Operand name, Interval part, Interval added, Whole whole) {
    Interval others = new Interval(added.low() - part.low(), added.high() - part.high());
    long half = (part.high() - part.low()) / 2;
    return new Suspect(
        name, middle(part), half, whole.unit(), other -> meets(others, other, whole.interval()));
  }

  private static boolean meets(Interval others, Interval part, Interval total) {
    long low = others.low() + part.low();
    long high = others.high() + part.high();
    return low <= high && low <= total.high() && total.low() <= high;
  }

  private static long middle(Interval interval) {
    return interval.low() + (interval.high() - interval.low()) / 2;
  }
}
