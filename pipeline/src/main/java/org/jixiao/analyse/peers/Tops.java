package org.jixiao.analyse.peers;

import java.util.List;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.statistic.Ceiling;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.analyse.statistic.Quantiles;
import org.jixiao.analyse.statistic.Tally;
import org.jixiao.model.Circle;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Groups whose rates or scores heap at the top: at 100 % or at full marks. */
record Tops(Comparison comparison) {
  static final String RULE = "ceiling";
  static final String METHOD = "binomial-test";

  /** A hundred percent, in ten-thousandths. */
  private static final long TOP = 1_000_000;

  /** The last percentage point below it. */
  private static final long STRETCH = 10_000;

  private static final double MILLIONTHS = 1e6;

  /** An answer for a group of a level; of a type's group only a flag. */
  List<Outlier> judge(Peers peers) {
    if (!PeerMeasures.TOPPED.contains(peers.measure())) return List.of();
    boolean isWide = peers.circle() == Circle.LEVEL_YEAR;
    if (peers.areTooFew(comparison)) return isWide ? List.of(tooFew(peers)) : List.of();
    Ceiling ceiling = ceiling(peers.values());
    long share = Exact.percent(ceiling.onTop(), ceiling.n());
    double p = ceiling.p();
    boolean heaps =
        share >= Comparison.tenThousandths(comparison.limits().ceilingLeastShare())
            && p < comparison.limits().ceilingSignificance() / MILLIONTHS;
    return heaps || isWide ? List.of(answer(peers, ceiling, share, p, heaps)) : List.of();
  }

  private static Ceiling ceiling(long[] values) {
    int onTop = 0;
    int below = 0;
    for (long value : values) {
      if (value == TOP) onTop++;
      else if (value < TOP && value >= TOP - STRETCH) below++;
    }
    return new Ceiling(values.length, onTop, below);
  }

  private Outlier answer(Peers peers, Ceiling ceiling, long share, double exact, boolean heaps) {
    long p = Math.round(exact * 1e4);
    long limit = Comparison.tenThousandths(comparison.limits().ceilingLeastShare());
    TopSentence words = new TopSentence(peers, ceiling, share, p, limit);
    Comparison.Rule rule = comparison.rule(RULE);
    Severity severity = heaps ? rule.severity() : null;
    Long median = Quantiles.distribution(Tally.of(peers.values())).median();
    return new Outlier(
        RULE,
        severity,
        heaps ? "ceiling" : "no-ceiling",
        peers.measure(),
        METHOD,
        peers.described(median, null),
        Outlier.Subject.NOBODY,
        Outlier.Figures.tested(share, p, limit),
        comparison.rulePack(),
        heaps ? rule.zh().fill(words::chinese) : words.noHeapChinese(),
        heaps ? rule.en().fill(words::english) : words.noHeapEnglish());
  }

  private Outlier tooFew(Peers peers) {
    int fewest = comparison.limits().fewestPeers();
    return peers.nobody(
        comparison,
        RULE,
        "too-few-peers",
        METHOD,
        peers.described(null, null),
        "可比组 "
            + peers.chinese()
            + "列示"
            + peers.measure().chinese()
            + "的有 "
            + peers.n()
            + " 家，不足 "
            + fewest
            + " 家，不作聚集判断。",
        "Group "
            + peers.english()
            + ": n = "
            + peers.n()
            + " state the "
            + peers.measure().english()
            + ", fewer than "
            + fewest
            + ", so no heap is looked for.");
  }
}
