package org.jixiao.validate;

import org.jixiao.model.Basis;

/** Rule packs for tests. */
final class Packs {

  private Packs() {}

  /** The built-in pack of that id. */
  static RulePack named(String id) {
    return RuleBook.builtIn(id).orElseThrow().packs().get(0);
  }

  /** As the standard pack, but rates are measured against the original budget. */
  static RulePack onOriginal() {
    RulePack standard = RulePack.standard();
    return new RulePack(
        "on-original",
        standard.jurisdiction(),
        standard.nameZh(),
        standard.nameEn(),
        standard.validFrom(),
        Basis.ORIGINAL,
        standard.rounding(),
        standard.fullMarks(),
        standard.gradeBands(),
        standard.thresholds(),
        standard.executionThemes(),
        standard.executionScore(),
        standard.comparisons(),
        standard.review());
  }
}
