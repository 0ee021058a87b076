package org.jixiao.validate;

/** One published rule: one id, one class, one row in the register. Stateless. */
interface Rule {

  /** The id in the register. */
  String id();

  /** Tells {@code out} of everything in the case that breaks the rule, in the record's order. */
  void check(Case report, Findings out);
}
