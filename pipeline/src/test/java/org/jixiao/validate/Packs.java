package org.jixiao.validate;

import org.jixiao.model.Basis;

/** Rule packs for tests. */
final class Packs {

  private Packs() {}

  /** As the standard pack, but rates are measured against the original budget. */
  static RulePack onOriginal() {
    RulePack standard = RulePack.standard();
    return new RulePack(
        "on-original",
        standard.nameZh(),
        standard.nameEn(),
        standard.validFrom(),
        Basis.ORIGINAL,
        standard.fullMarks(),
        standard.gradeBands(),
        standard.thresholds(),
        standard.executionThemes(),
        standard.comparisons(),
        standard.review());
  }
}
