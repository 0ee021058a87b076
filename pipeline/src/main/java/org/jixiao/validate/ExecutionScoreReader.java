package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Interval;

/** Reads a rule pack's section {@code execution_score}. */
final class ExecutionScoreReader {

  private static final String PROPORTIONAL = "proportional";

  private ExecutionScoreReader() {}

  static ExecutionScore read(LocatedJson json) {
    Members all = new Members(json);
    ExecutionScore read =
        new ExecutionScore(
            Members.texts(all.take("items")), all.positive("cap_pct"), tiers(all.take("tiers")));
    all.refuseRest();
    return read;
  }

  private static List<ExecutionScore.Tier> tiers(LocatedJson json) {
    List<ExecutionScore.Tier> tiers = new ArrayList<>();
    for (LocatedJson element : json.elements()) {
      ExecutionScore.Tier tier = tier(element);
      if (!tiers.isEmpty() && tier.atLeast() >= tiers.get(tiers.size() - 1).atLeast()) {
        throw element.refuse("tiers must go from the highest to the lowest at_least_pct");
      }
      tiers.add(tier);
    }
    if (tiers.isEmpty() || tiers.get(tiers.size() - 1).atLeast() > 0) {
      throw json.refuse("the last tier must begin at 0");
    }
    return tiers;
  }

  private static ExecutionScore.Tier tier(LocatedJson json) {
    Members tier = new Members(json);
    long atLeast = tier.millionths("at_least_pct");
    LocatedJson earns = tier.take("earns_pct");
    tier.refuseRest();
    return new ExecutionScore.Tier(
        atLeast, PROPORTIONAL.equals(earns.value()) ? null : (Long) share(earns));
  }

  private static long share(LocatedJson json) {
    long share = Members.millionths(json);
    if (share > 100 * Interval.SCALE) throw json.refuse("must be from 0 to 100 or proportional");
    return share;
  }
}
