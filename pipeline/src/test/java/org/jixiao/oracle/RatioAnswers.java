package org.jixiao.oracle;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Whose amounts changed otherwise than their peers', after Hidiroglou and Berthelot. */
final class RatioAnswers {
  private static final BigDecimal A = new BigDecimal("0.05");
  private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_UP);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final PeerRing ring;
  private final String method;
  private final BigDecimal limit;
  private final BigDecimal medianRatio;
  private final BigDecimal medianEffect;
  private final BigDecimal lower;
  private final BigDecimal upper;

  private RatioAnswers(PeerRing ring, String method, String tail, int limit) {
    this.ring = ring;
    this.method = "hidiroglou-berthelot-" + method;
    this.limit = BigDecimal.valueOf(limit);
    medianRatio = Statistics.median(ring.peers().stream().map(Peer::ratio).toList());
    List<BigDecimal> effects = ring.peers().stream().map(this::effect).sorted().toList();
    medianEffect = Statistics.quantileOf(effects, "0.5");
    BigDecimal least = A.multiply(medianEffect).abs();
    lower = medianEffect.subtract(Statistics.quantileOf(effects, tail)).max(least);
    String other = BigDecimal.ONE.subtract(new BigDecimal(tail)).toPlainString();
    upper = Statistics.quantileOf(effects, other).subtract(medianEffect).max(least);
  }

  static List<Outlier> judge(PeerRing ring, List<Peer> judged) {
    List<Outlier> answers = new ArrayList<>();
    answers.addAll(new RatioAnswers(ring, "quartile", "0.25", 4).judge(judged));
    answers.addAll(new RatioAnswers(ring, "p10-p90", "0.1", 7).judge(judged));
    return answers;
  }

  private BigDecimal effect(Peer peer) {
    BigDecimal ratio = peer.ratio();
    BigDecimal turned =
        ratio.compareTo(medianRatio) < 0
            ? BigDecimal.ONE.subtract(medianRatio.divide(ratio, DECIMAL128))
            : ratio.divide(medianRatio, DECIMAL128).subtract(BigDecimal.ONE);
    return turned.multiply(peer.value().max(peer.before()).sqrt(DECIMAL128), DECIMAL128);
  }

  private List<Outlier> judge(List<Peer> judged) {
    if (lower.signum() == 0 || upper.signum() == 0) return List.of(noSpread(judged.get(0)));
    List<Outlier> answers = new ArrayList<>();
    for (Peer peer : judged) {
      BigDecimal off = effect(peer).subtract(medianEffect);
      BigDecimal score = off.divide(off.signum() < 0 ? lower : upper, DECIMAL128);
      if (score.abs().compareTo(limit) > 0) answers.add(flag(peer, score));
    }
    return answers;
  }

  private static long rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private Outlier noSpread(Peer anyone) {
    return ring.nobody(
        "ratio-outlier",
        "no-spread",
        method,
        anyone.digest(),
        rounded(medianRatio.multiply(MILLION)) - 1_000_000,
        null,
        String.format(
            Locale.ROOT,
            "可比组 %s两年%s可比的有 %d 家，变动幅度一致，不作离群判断。",
            ring.zh(),
            ring.zhMeasure(),
            ring.n()),
        String.format(
            Locale.ROOT,
            "Group %s: n = %d have the %s of both years, without spread, so nobody is judged.",
            ring.en(),
            ring.n(),
            ring.enMeasure()));
  }

  private Outlier flag(Peer who, BigDecimal exact) {
    BigDecimal tenThousandths =
        exact.multiply(BigDecimal.valueOf(10_000)).setScale(0, RoundingMode.HALF_UP);
    long score = tenThousandths.round(NINE_DIGITS).longValueExact();
    long change = rounded(who.ratio().subtract(BigDecimal.ONE).multiply(MILLION));
    int rank = who.rank(ring.peers());
    long median = rounded(medianRatio.multiply(MILLION));
    return ring.somebody(
        "ratio-outlier",
        Severity.WARNING,
        "outlier",
        method,
        who,
        median - 1_000_000,
        null,
        new Outlier.Figures(
            change,
            rank,
            score,
            null,
            null,
            10_000 * limit.longValueExact(),
            who.value().longValueExact(),
            who.before().longValueExact(),
            null,
            null),
        String.format(
            Locale.ROOT,
            "%s%d年%s由上年的 %s 万元 变为 %s 万元，为上年的 %s 倍，变动明显%s于同类：可比组 %s 共 %d 家，"
                + "比值由高到低居第 %d，比值中位数 %s，效应值距中位 %s 个距离（界限 ±%s）。",
            who.digest().department(),
            who.digest().fiscalYear(),
            ring.zhMeasure(),
            Said.wan(who.before()),
            Said.wan(who.value()),
            times(change + 1_000_000),
            score > 0 ? "高" : "低",
            ring.zh(),
            ring.n(),
            rank,
            times(median),
            Said.number(score),
            limit),
        String.format(
            Locale.ROOT,
            "%s %d: the %s went from %s ten thousand yuan in the year before to %s ten thousand yuan or"
                + " %s times it: far %s its peers: group %s; n = %d; rank %d from the top; median"
                + " ratio %s; its effect is %s distances off (limit ±%s).",
            who.digest().department(),
            who.digest().fiscalYear(),
            ring.enMeasure(),
            Said.wan(who.before()),
            Said.wan(who.value()),
            times(change + 1_000_000),
            score > 0 ? "above" : "below",
            ring.en(),
            ring.n(),
            rank,
            times(median),
            Said.number(score),
            limit));
  }

  private static String times(long millionths) {
    return BigDecimal.valueOf(millionths)
        .movePointLeft(6)
        .setScale(millionths < 100_000 ? 4 : 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
