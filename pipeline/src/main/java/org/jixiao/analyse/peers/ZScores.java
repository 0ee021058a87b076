package org.jixiao.analyse.peers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.statistic.Spread;
import org.jixiao.analyse.statistic.WithoutOne;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/**
 * Departments that stand apart by the modified z-score (Iglewicz and Hoaglin 1993): 0.6745 · (x −
 * median) ÷ MAD beyond the rule pack's limit. One that no longer does when a single report of the
 * group, whichever, is left out is borderline and no outlier: its flag would hang on that report.
 *
 * <p>With D twice the distance from the median and M four times the MAD, |z| = 1.349 · D ÷ M; all
 * is reckoned in whole numbers.
 */
record ZScores(Comparison comparison, Peers peers, Spread spread) {
  static final String RULE = "peer-outlier";
  static final String METHOD = "modified-z-score";

  /** 1.349 in thousandths. */
  private static final long NORMAL = 1349;

  private static final BigInteger NORMAL_IN_MILLIONTHS = BigInteger.valueOf(1000 * NORMAL);
  private static final BigDecimal SCORE_FACTOR = BigDecimal.valueOf(10 * NORMAL);

  /** What a table's decimals can hold. */
  private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999_999_999L);

  ZScores(Comparison comparison, Peers peers) {
    this(comparison, peers, Spread.of(peers.values()));
  }

  List<Outlier> judge(List<Member> members) {
    if (spread.fourMad() == 0) return List.of(noSpread());
    List<Member> beyond = new ArrayList<>();
    for (Member member : members) {
      if (isBeyond(member.value(), spread)) beyond.add(member);
    }
    if (beyond.isEmpty()) return List.of();
    WithoutOne others = WithoutOne.of(peers.values());
    double[] ascending = Arrays.stream(peers.values()).asDoubleStream().sorted().toArray();
    List<Outlier> answers = new ArrayList<>();
    for (Member member : beyond) {
      boolean stands = others.spreads().stream().allMatch(one -> isBeyond(member.value(), one));
      answers.add(
          flag(
              stands ? "outlier" : "borderline",
              member,
              Peers.rank((double) member.value(), ascending)));
    }
    return answers;
  }

  private boolean isBeyond(long value, Spread among) {
    if (among.fourMad() == 0) return false;
    BigInteger farthest =
        BigInteger.valueOf(comparison.limits().zLimit())
            .multiply(BigInteger.valueOf(among.fourMad()))
            .divide(NORMAL_IN_MILLIONTHS);
    return BigInteger.valueOf(Math.abs(among.twiceAbove(value))).compareTo(farthest) > 0;
  }

  private long score(long value) {
    BigDecimal exact =
        BigDecimal.valueOf(spread.twiceAbove(value))
            .multiply(SCORE_FACTOR)
            .divide(BigDecimal.valueOf(spread.fourMad()), 0, RoundingMode.HALF_UP);
    return exact.min(MOST).max(MOST.negate()).longValueExact();
  }

  private Outlier flag(String verdict, Member member, int rank) {
    long score = score(member.value());
    long limit = Comparison.tenThousandths(comparison.limits().zLimit());
    Comparison.Rule rule = comparison.rule(RULE);
    boolean isOutlier = verdict.equals("outlier");
    ZSentence words = new ZSentence(peers, spread, member, rank, score, limit);
    return new Outlier(
        RULE,
        isOutlier ? rule.severity() : Severity.INFO,
        verdict,
        peers.measure(),
        METHOD,
        peers.described(spread.median(), spread.mad()),
        member.subject(),
        Outlier.Figures.scored(member.value(), rank, score, limit),
        comparison.rulePack(),
        rule.zh().fill(words::chinese) + (isOutlier ? "" : "少计一家后即不再超限，仅作提示。"),
        rule.en().fill(words::english)
            + (isOutlier
                ? ""
                : " With one report left out it would not be: for information only."));
  }

  private Outlier noSpread() {
    return peers.nobody(
        comparison,
        RULE,
        "no-spread",
        METHOD,
        peers.described(spread.median(), spread.mad()),
        "可比组 "
            + peers.chinese()
            + "列示"
            + peers.measure().chinese()
            + "的有 "
            + peers.n()
            + " 家，绝对中位差为 0，不作离群判断。",
        "Group "
            + peers.english()
            + ": n = "
            + peers.n()
            + " state the "
            + peers.measure().english()
            + ", without spread, so nobody is judged.");
  }
}
