package org.jixiao.analyse.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.statistic.Spread;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/** One measure in one peer group. */
record Judgement(PeerGroup group, Measure measure, Spread spread) {
  static final String METHOD = "modified-z-score";
  private static final int FEWEST = 5;

  /**
   * With D twice the distance from the median and M four times the MAD, |z| = 1.349 · D ÷ M, so |z|
   * > 3.5 means 1349 · D > 3500 · M.
   */
  private static final long FACTOR = 1349;

  private static final long LIMIT = 3500;

  /** The score in ten-thousandths is 13490 · D ÷ M. */
  private static final BigDecimal SCORE_FACTOR = BigDecimal.valueOf(10 * FACTOR);

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** What the members that state the measure let us say; nothing when none does. */
  static List<Outlier> of(PeerGroup group, Measure measure, List<Digest> members) {
    List<Digest> stating = new ArrayList<>(members.size());
    long[] values = new long[members.size()];
    for (Digest digest : members) {
      Long value = PeerMeasures.value(digest, measure);
      if (value == null) continue;
      values[stating.size()] = value;
      stating.add(digest);
    }
    if (stating.isEmpty()) return List.of();
    long[] stated = Arrays.copyOf(values, stating.size());
    return new Judgement(group, measure, Spread.of(stated)).judge(stating, stated);
  }

  private List<Outlier> judge(List<Digest> members, long[] values) {
    if (spread.n() < FEWEST) return List.of(answer("too-few-peers"));
    if (spread.fourMad() == 0) return List.of(answer("no-spread"));
    long farthest = farthest();
    List<Outlier> outliers = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (Math.abs(spread.twiceAbove(values[i])) > farthest) {
        outliers.add(outlier(members.get(i), values[i]));
      }
    }
    return outliers;
  }

  /** The greatest D that is no outlier: 3500 · M ÷ 1349 rounded down, without overflow. */
  private long farthest() {
    long mad = spread.fourMad();
    return mad / FACTOR * LIMIT + mad % FACTOR * LIMIT / FACTOR;
  }

  private long score(long value) {
    BigDecimal exact =
        BigDecimal.valueOf(spread.twiceAbove(value))
            .multiply(SCORE_FACTOR)
            .divide(BigDecimal.valueOf(spread.fourMad()), 0, RoundingMode.HALF_UP);
    return exact.min(MOST).max(MOST.negate()).longValueExact();
  }

  private Outlier outlier(Digest digest, long value) {
    long score = score(value);
    Sentence sentence = new Sentence(group, measure, spread);
    return new Outlier(
        "outlier",
        measure,
        METHOD,
        group.id(),
        group.departmentType(),
        group.level(),
        group.fiscalYear(),
        spread.n(),
        spread.median(),
        spread.mad(),
        digest.reportId(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.department(),
        value,
        score,
        score > 0 ? "high" : "low",
        sentence.outlierZh(digest.department(), value, score),
        sentence.outlierEn(digest.department(), value, score));
  }

  private Outlier answer(String verdict) {
    Sentence sentence = new Sentence(group, measure, spread);
    return new Outlier(
        verdict,
        measure,
        METHOD,
        group.id(),
        group.departmentType(),
        group.level(),
        group.fiscalYear(),
        spread.n(),
        spread.median(),
        spread.mad(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        sentence.answerZh(verdict),
        sentence.answerEn(verdict));
  }
}
