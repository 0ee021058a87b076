package org.jixiao.analyse.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.analyse.Figure;

/**
 * The figures of a year-on-year ratio, for the gaps of its sentence.
 *
 * @param ratio in ten-thousandths of a percent
 * @param median ratio of the peers, in ten-thousandths of a percent
 */
record RatioSentence(
    Peers peers, Member member, int rank, long ratio, long median, long score, long limit) {

  String chinese(String gap) {
    return switch (gap) {
      case "measure" -> peers.measure().chinese();
      case "direction" -> score > 0 ? "高" : "低";
      case "group" -> peers.chinese();
      case "before" -> Figure.chineseMoney(member.before());
      case "value" -> Figure.chineseMoney(member.value());
      default -> either(gap);
    };
  }

  String english(String gap) {
    return switch (gap) {
      case "measure" -> peers.measure().english();
      case "direction" -> score > 0 ? "above" : "below";
      case "group" -> peers.english();
      case "before" -> Figure.englishMoney(member.before());
      case "value" -> Figure.englishMoney(member.value());
      default -> either(gap);
    };
  }

  private String either(String gap) {
    return switch (gap) {
      case "department" -> member.subject().department();
      case "year" -> String.valueOf(member.group().fiscalYear());
      case "n" -> String.valueOf(peers.n());
      case "rank" -> String.valueOf(rank);
      case "ratio" -> times(ratio);
      case "median" -> times(median);
      case "score" -> Figure.number(score);
      case "limit" -> "±" + Figure.limit(limit);
      default -> throw new IllegalArgumentException("no figure for the gap " + gap);
    };
  }

  /** {@code 0.71}; small ratios with more digits. */
  private static String times(long percent) {
    BigDecimal exact = BigDecimal.valueOf(percent, 6);
    return exact.setScale(percent < 100_000 ? 4 : 2, RoundingMode.HALF_UP).toPlainString();
  }
}
