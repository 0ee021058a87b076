package org.jixiao.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Who stands apart: 0.6745 · (x − median) ÷ MAD beyond 3.5, whichever one report is left out. */
final class ZAnswers {
  private static final BigDecimal NORMAL = new BigDecimal("0.6745");
  private static final BigDecimal LIMIT = new BigDecimal("3.5");
  private static final BigDecimal LARGEST = new BigDecimal("999999999999999999");

  private ZAnswers() {}

  static List<Outlier> judge(PeerRing ring, List<Peer> judged) {
    List<BigDecimal> values = ring.peers().stream().map(Peer::value).toList();
    BigDecimal median = Statistics.median(values);
    BigDecimal mad = mad(values);
    if (mad.signum() == 0) return List.of(noSpread(ring, judged.get(0), median));
    List<Outlier> answers = new ArrayList<>();
    for (Peer peer : judged) {
      if (!isFar(peer.value(), values)) continue;
      boolean stands = true;
      for (int i = 0; i < values.size() && stands; i++) {
        List<BigDecimal> others = new ArrayList<>(values);
        others.remove(i);
        stands = isFar(peer.value(), others);
      }
      answers.add(flag(ring, peer, stands, median, mad));
    }
    return answers;
  }

  private static BigDecimal mad(List<BigDecimal> values) {
    BigDecimal median = Statistics.median(values);
    return Statistics.median(values.stream().map(value -> value.subtract(median).abs()).toList());
  }

  private static boolean isFar(BigDecimal value, List<BigDecimal> values) {
    BigDecimal mad = mad(values);
    BigDecimal distance = value.subtract(Statistics.median(values)).abs();
    return mad.signum() > 0 && NORMAL.multiply(distance).compareTo(LIMIT.multiply(mad)) > 0;
  }

  private static Outlier noSpread(PeerRing ring, Peer anyone, BigDecimal median) {
    return ring.nobody(
        "peer-outlier",
        "no-spread",
        "modified-z-score",
        anyone.digest(),
        Statistics.rounded(median),
        0L,
        String.format(
            Locale.ROOT,
            "可比组 %s列示%s的有 %d 家，绝对中位差为 0，不作离群判断。",
            ring.zh(),
            ring.zhMeasure(),
            ring.n()),
        String.format(
            Locale.ROOT,
            "Group %s: n = %d state the %s, without spread, so nobody is judged.",
            ring.en(),
            ring.n(),
            ring.enMeasure()));
  }

  private static Outlier flag(
      PeerRing ring, Peer who, boolean stands, BigDecimal median, BigDecimal mad) {
    long score =
        NORMAL
            .multiply(who.value().subtract(median))
            .multiply(BigDecimal.valueOf(10_000))
            .divide(mad, 0, RoundingMode.HALF_UP)
            .min(LARGEST)
            .max(LARGEST.negate())
            .longValueExact();
    int rank = who.rank(ring.peers());
    return ring.somebody(
        "peer-outlier",
        stands ? Severity.WARNING : Severity.INFO,
        stands ? "outlier" : "borderline",
        "modified-z-score",
        who,
        Statistics.rounded(median),
        Statistics.rounded(mad),
        new Outlier.Figures(
            who.value().longValueExact(), rank, score, null, null, 35_000L, null, null, null, null),
        String.format(
            Locale.ROOT,
            "%s%d年%s为 %s，明显%s于同类：可比组 %s 共 %d 家，由高到低居第 %d，中位数 %s，绝对中位差 %s%s，修正 z 分数 %s（界限 ±3.5）。%s",
            who.digest().department(),
            who.digest().fiscalYear(),
            ring.zhMeasure(),
            ring.zhFigure(who.value()),
            score > 0 ? "高" : "低",
            ring.zh(),
            ring.n(),
            rank,
            ring.zhFigure(median),
            Said.number(mad),
            ring.measure() == Measure.SCORE ? "分" : " 个百分点",
            Said.number(score),
            stands ? "" : "少计一家后即不再超限，仅作提示。"),
        String.format(
            Locale.ROOT,
            "%s %d: the %s of %s is far %s its peers: group %s; n = %d; rank %d from the top; median %s;"
                + " median absolute deviation %s points; modified z-score %s (limit ±3.5).%s",
            who.digest().department(),
            who.digest().fiscalYear(),
            ring.enMeasure(),
            ring.enFigure(who.value()),
            score > 0 ? "above" : "below",
            ring.en(),
            ring.n(),
            rank,
            ring.enFigure(median),
            Said.number(mad),
            Said.number(score),
            stands ? "" : " With one report left out it would not be: for information only."));
  }
}
