package org.jixiao.extract;

import java.util.Locale;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** What a label says of the number beside it. */
enum Field {
  ORIGINAL(Unit.Kind.MONEY),
  ADJUSTED(Unit.Kind.MONEY),
  /** Printed as income, yet it is the budget handed down. */
  ADJUSTED_REVENUE(Unit.Kind.MONEY),
  /** Some budget; which one the label does not tell. */
  BUDGET(Unit.Kind.MONEY),
  EXPENDITURE(Unit.Kind.MONEY),
  REVENUE(Unit.Kind.MONEY),
  EXECUTION(Unit.Kind.PERCENT),
  ADJUSTMENT(Unit.Kind.PERCENT),
  OTHER_RATE(Unit.Kind.PERCENT),
  BASIC(Unit.Kind.MONEY),
  PROJECT(Unit.Kind.MONEY),
  TOTAL(Unit.Kind.MONEY),
  OTHER(Unit.Kind.MONEY),
  /** Makes one figure no figure of ours: 增加, 上年, 结余. */
  ASIDE(Unit.Kind.MONEY),
  SCORE(Unit.Kind.POINTS),
  WEAK_SCORE(Unit.Kind.POINTS),
  FULL_MARKS(Unit.Kind.POINTS),
  DEDUCTION(Unit.Kind.POINTS),
  DEDUCTION_REASON(null),
  TASK_NAME(null),
  NAME(null),
  /** What a task is for or who does it: words beside a name. */
  DETAIL(null),
  INDICATOR_NAME(null),
  PARENT_NAME(null),
  TARGET(null),
  ACTUAL(null);

  private final Unit.Kind kind;

  Field(Unit.Kind kind) {
    this.kind = kind;
  }

  static Field of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether the label itself names a part of the whole and not a measure. */
  boolean isScope() {
    return this == BASIC || this == PROJECT || this == TOTAL || this == OTHER || this == ASIDE;
  }

  boolean isBudget() {
    return this == ORIGINAL || this == ADJUSTED || this == ADJUSTED_REVENUE || this == BUDGET;
  }

  boolean isMoney() {
    return kind == Unit.Kind.MONEY;
  }

  boolean isRate() {
    return kind == Unit.Kind.PERCENT;
  }

  boolean isPoints() {
    return kind == Unit.Kind.POINTS;
  }

  /** Whether it is what an indicator is told by. */
  boolean isOfIndicators() {
    return this == INDICATOR_NAME || this == TARGET || this == ACTUAL;
  }

  boolean isName() {
    return this == TASK_NAME || this == NAME || this == INDICATOR_NAME;
  }

  boolean accepts(Measurement measurement) {
    return kind != null && measurement.is(kind);
  }
}
