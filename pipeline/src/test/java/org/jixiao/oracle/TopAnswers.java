package org.jixiao.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Whether figures heap at a hundred percent. */
final class TopAnswers {
  private TopAnswers() {}

  static List<Outlier> judge(PeerRing ring) {
    Digest anyone = ring.peers().get(0).digest();
    boolean isWide = ring.circle() == Circle.LEVEL_YEAR;
    if (ring.n() < 5) return isWide ? List.of(tooFew(ring, anyone)) : List.of();
    List<Long> values = ring.peers().stream().map(peer -> peer.value().longValueExact()).toList();
    int top = (int) values.stream().filter(value -> value == 1_000_000).count();
    int below =
        (int) values.stream().filter(value -> value >= 990_000 && value < 1_000_000).count();
    long share =
        BigDecimal.valueOf(1_000_000L * top)
            .divide(BigDecimal.valueOf(ring.n()), 0, RoundingMode.HALF_UP)
            .longValueExact();
    BigDecimal p = tail(top + below, top);
    boolean heaps = share >= 500_000 && p.compareTo(new BigDecimal("0.01")) < 0;
    if (!heaps && !isWide) return List.of();
    long shown = p.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return List.of(
        new Outlier(
            "ceiling",
            heaps ? Severity.INFO : null,
            heaps ? "ceiling" : "no-ceiling",
            ring.measure(),
            "binomial-test",
            ring.group(
                anyone,
                isWide ? "all" : Peer.type(anyone),
                Statistics.distribution(values).median(),
                null),
            Outlier.Subject.NOBODY,
            new Outlier.Figures(null, null, null, share, shown, 500_000L, null, null, null, null),
            PeerRing.PACK,
            heaps ? heapZh(ring, top, share, shown) : noHeapZh(ring, top, below, share, shown),
            heaps ? heapEn(ring, top, share, shown) : noHeapEn(ring, top, below, share, shown)));
  }

  /** The probability of so many heads or more. */
  private static BigDecimal tail(int tosses, int heads) {
    BigInteger ways = BigInteger.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int k = tosses; k >= heads; k--) {
      ways = ways.add(choose);
      choose = choose.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(tosses - k + 1L));
    }
    return new BigDecimal(ways)
        .divide(new BigDecimal(BigInteger.ONE.shiftLeft(tosses)), 30, RoundingMode.HALF_UP);
  }

  private static String heapZh(PeerRing ring, int top, long share, long p) {
    return String.format(
        Locale.ROOT,
        "可比组 %s 列示%s的 %d 家中有 %d 家（%s%%）恰为满值，超过 50%%（p = %s）。",
        ring.zh(),
        ring.zhMeasure(),
        ring.n(),
        top,
        Said.number(share),
        Said.probability(p));
  }

  private static String heapEn(PeerRing ring, int top, long share, long p) {
    return String.format(
        Locale.ROOT,
        "Of %d reports of the group %s that state the %s; %d or %s %% stand at the very top: above"
            + " 50 %% (p = %s).",
        ring.n(),
        ring.en(),
        ring.enMeasure(),
        top,
        Said.number(share),
        Said.probability(p));
  }

  private static String noHeapZh(PeerRing ring, int top, int below, long share, long p) {
    return String.format(
        Locale.ROOT,
        "可比组 %s列示%s的 %d 家中有 %d 家（%s%%）恰为满值，另有 %d 家差距在 1 个百分点以内（p = %s），不算聚集。",
        ring.zh(),
        ring.zhMeasure(),
        ring.n(),
        top,
        Said.number(share),
        below,
        Said.probability(p));
  }

  private static String noHeapEn(PeerRing ring, int top, int below, long share, long p) {
    return String.format(
        Locale.ROOT,
        "Of %d reports of the group %s that state the %s, %d or %s %% stand at the very top and %d"
            + " within a percentage point of it (p = %s): no heap.",
        ring.n(),
        ring.en(),
        ring.enMeasure(),
        top,
        Said.number(share),
        below,
        Said.probability(p));
  }

  private static Outlier tooFew(PeerRing ring, Digest anyone) {
    return new Outlier(
        "ceiling",
        null,
        "too-few-peers",
        ring.measure(),
        "binomial-test",
        ring.group(anyone, "all", null, null),
        Outlier.Subject.NOBODY,
        Outlier.Figures.NONE,
        PeerRing.PACK,
        String.format(
            Locale.ROOT, "可比组 %s列示%s的有 %d 家，不足 5 家，不作聚集判断。", ring.zh(), ring.zhMeasure(), ring.n()),
        String.format(
            Locale.ROOT,
            "Group %s: n = %d state the %s, fewer than 5, so no heap is looked for.",
            ring.en(),
            ring.n(),
            ring.enMeasure()));
  }
}
