package org.jixiao.analyse.peers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.statistic.Exact;
import org.jixiao.analyse.statistic.HidiroglouBerthelot;
import org.jixiao.model.ComparisonLimits;
import org.jixiao.model.Outlier;

/**
 * Departments whose amounts changed against the year before otherwise than their peers' did, by
 * {@link HidiroglouBerthelot}. The score is the number of distances that a department's effect is
 * off the median effect.
 */
record Ratios(Comparison comparison, Peers peers, RatioMethod method, HidiroglouBerthelot effects) {
  static final String RULE = "ratio-outlier";
  static final String METHOD = "hidiroglou-berthelot";

  private static final double MILLIONTHS = 1e6;
  private static final double TEN_THOUSANDTHS = 1e4;

  /** A ratio of one, a change of nothing, in ten-thousandths of a percent. */
  private static final long SAME = 1_000_000;

  /** The digits of a score. */
  private static final MathContext SIGNIFICANT = new MathContext(9, RoundingMode.HALF_UP);

  /** What a table's decimals can hold. */
  private static final long MOST = 999_999_999_999_999_999L;

  Ratios(Comparison comparison, Peers peers, RatioMethod method) {
    this(comparison, peers, method, effects(comparison.limits(), peers, method));
  }

  private static HidiroglouBerthelot effects(
      ComparisonLimits limits, Peers peers, RatioMethod method) {
    return HidiroglouBerthelot.of(
        Arrays.stream(peers.before()).asDoubleStream().toArray(),
        Arrays.stream(peers.values()).asDoubleStream().toArray(),
        method.form(),
        limits.hbU() / MILLIONTHS,
        limits.hbA() / MILLIONTHS);
  }

  List<Outlier> judge(List<Member> members) {
    if (!effects.hasSpread()) return List.of(noSpread());
    double limit = method.limit(comparison.limits()) / MILLIONTHS;
    double[] ratios = null;
    List<Outlier> answers = new ArrayList<>();
    for (Member member : members) {
      double score = effects.score((double) member.before(), (double) member.value());
      if (Math.abs(score) <= limit) continue;
      if (ratios == null) ratios = ratios();
      answers.add(flag(member, score, Peers.rank(ratio(member), ratios)));
    }
    return answers;
  }

  private double[] ratios() {
    double[] ratios = new double[peers.n()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = (double) peers.values()[i] / peers.before()[i];
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static double ratio(Member member) {
    return (double) member.value() / member.before();
  }

  /**
   * In ten-thousandths. An effect of amounts of which one is absurd is a difference of nearly equal
   * numbers times a large one, and its last digits would be noise.
   */
  private static long score(double distances) {
    BigDecimal score = BigDecimal.valueOf(rounded(distances * TEN_THOUSANDTHS)).round(SIGNIFICANT);
    return Math.max(-MOST, Math.min(MOST, score.longValue()));
  }

  private static long rounded(double number) {
    return Math.max(-MOST, Math.min(MOST, Math.round(number)));
  }

  private Outlier flag(Member member, double exact, int rank) {
    long score = score(exact);
    long limit = Comparison.tenThousandths(method.limit(comparison.limits()));
    Long change = Exact.percent(member.value() - member.before(), member.before());
    long value = change == null ? MOST : Math.min(change, MOST);
    long median = rounded(effects.medianRatio() * SAME);
    RatioSentence words =
        new RatioSentence(peers, member, rank, value + SAME, median, score, limit);
    Comparison.Rule rule = comparison.rule(RULE);
    return new Outlier(
        RULE,
        rule.severity(),
        "outlier",
        peers.measure(),
        method.id(),
        peers.described(median - SAME, null),
        member.subject(),
        Outlier.Figures.scored(value, rank, score, limit)
            .withAmounts(member.value(), member.before()),
        comparison.rulePack(),
        rule.zh().fill(words::chinese),
        rule.en().fill(words::english));
  }

  private Outlier noSpread() {
    return peers.nobody(
        comparison,
        RULE,
        "no-spread",
        method.id(),
        peers.described(rounded(effects.medianRatio() * SAME) - SAME, null),
        "可比组 "
            + peers.chinese()
            + "两年"
            + peers.measure().chinese()
            + "可比的有 "
            + peers.n()
            + " 家，变动幅度一致，不作离群判断。",
        "Group "
            + peers.english()
            + ": n = "
            + peers.n()
            + " have the "
            + peers.measure().english()
            + " of both years, without spread, so nobody is judged.");
  }
}
