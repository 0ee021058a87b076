package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/** Who stands apart: 0.6745 · (x − median) ÷ MAD beyond 3.5, in groups of five and more. */
final class PeerGroups {
  private static final BigDecimal NORMAL = new BigDecimal("0.6745");
  private static final BigDecimal LIMIT = new BigDecimal("3.5");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private static final Comparator<Outlier> ORDER =
      comparing(Outlier::peerGroup)
          .thenComparing(Outlier::measure)
          .thenComparing(Outlier::score, nullsFirst(reverseOrder()))
          .thenComparing(Outlier::department, nullsFirst(naturalOrder()))
          .thenComparing(Outlier::reportId, nullsFirst(naturalOrder()));

  private PeerGroups() {}

  /** Such as {@code gov_office/district/2023}. */
  static String group(Seen seen) {
    Digest digest = seen.digest();
    String level = digest.level() == null ? "unknown" : digest.level().id();
    return type(digest) + "/" + level + "/" + digest.fiscalYear();
  }

  static String type(Digest digest) {
    return Objects.requireNonNullElse(digest.departmentType(), "other");
  }

  static List<Outlier> judge(List<Seen> all) {
    List<Outlier> found = new ArrayList<>();
    all.stream()
        .collect(groupingBy(PeerGroups::group))
        .forEach(
            (group, members) -> {
              List<Digest> digests = members.stream().map(Seen::digest).toList();
              for (Measure measure : Measure.values()) found.addAll(judge(group, measure, digests));
            });
    found.sort(ORDER);
    return found;
  }

  private static List<Outlier> judge(String group, Measure measure, List<Digest> members) {
    List<Digest> stating = members.stream().filter(d -> value(d, measure) != null).toList();
    if (stating.isEmpty()) return List.of();
    List<BigDecimal> values =
        stating.stream().map(d -> BigDecimal.valueOf(value(d, measure))).toList();
    BigDecimal median = Statistics.median(values);
    BigDecimal mad =
        Statistics.median(values.stream().map(value -> value.subtract(median).abs()).toList());
    PeerAnswer answer = new PeerAnswer(group, measure, stating.size(), median, mad);
    if (stating.size() < 5) return List.of(answer.nobody("too-few-peers", stating.get(0)));
    if (mad.signum() == 0) return List.of(answer.nobody("no-spread", stating.get(0)));
    return stating.stream()
        .filter(digest -> isFar(distance(digest, measure, median), mad))
        .map(digest -> answer.of(digest, score(distance(digest, measure, median), mad)))
        .toList();
  }

  private static BigDecimal distance(Digest digest, Measure measure, BigDecimal median) {
    return BigDecimal.valueOf(value(digest, measure)).subtract(median);
  }

  private static boolean isFar(BigDecimal distance, BigDecimal mad) {
    return NORMAL.multiply(distance.abs()).compareTo(LIMIT.multiply(mad)) > 0;
  }

  private static long score(BigDecimal distance, BigDecimal mad) {
    return NORMAL
        .multiply(distance)
        .multiply(TEN_THOUSAND)
        .divide(mad, 0, RoundingMode.HALF_UP)
        .min(LARGEST)
        .max(LARGEST.negate())
        .longValueExact();
  }

  static Long value(Digest digest, Measure measure) {
    return switch (measure) {
      case EXECUTION -> digest.executionOnAdjusted();
      case ADJUSTMENT -> digest.adjustment();
      case SCORE -> digest.scoreOutOfHundred();
    };
  }
}
