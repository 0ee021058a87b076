package org.jixiao.validate;

import org.jixiao.model.ComparisonLimits;

/** Reads a rule pack's section {@code comparisons}. */
final class ComparisonsReader {

  private ComparisonsReader() {}

  static ComparisonLimits read(LocatedJson json) {
    Members all = new Members(json);
    ComparisonLimits read =
        new ComparisonLimits(
            all.whole(2, "fewest_peers"),
            all.positive("z_limit"),
            all.positive("year_jump_budget_pct"),
            all.positive("year_jump_execution_points"),
            all.positive("hb_quartile_c"),
            all.positive("hb_p10_p90_c"),
            all.upTo(1, "hb_u"),
            all.upTo(1, "hb_a"),
            all.upTo(1, "esd_significance"),
            all.upTo(100, "ceiling_least_share_pct"),
            all.upTo(1, "ceiling_significance"),
            all.whole(1, "benford_fewest"),
            all.positive("benford_least_magnitudes"),
            all.upTo(1, "benford_significance"));
    all.refuseRest();
    return read;
  }
}
