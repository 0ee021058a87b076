package org.jixiao.analyse.peers;

import org.jixiao.analyse.Figure;
import org.jixiao.analyse.statistic.Spread;
import org.jixiao.model.Measure;

/** The figures of a modified z-score, for the gaps of its sentence. */
record ZSentence(Peers peers, Spread spread, Member member, int rank, long score, long limit) {

  String chinese(String gap) {
    Measure measure = peers.measure();
    return switch (gap) {
      case "measure" -> measure.chinese();
      case "value" -> Figure.chinese(measure, member.value());
      case "direction" -> score > 0 ? "高" : "低";
      case "group" -> peers.chinese();
      case "median" -> Figure.chinese(measure, spread.median());
      case "spread" ->
          Figure.number(spread.mad()) + (measure.unit().equals("points") ? "分" : " 个百分点");
      default -> either(gap);
    };
  }

  String english(String gap) {
    Measure measure = peers.measure();
    return switch (gap) {
      case "measure" -> measure.english();
      case "value" -> Figure.english(measure, member.value());
      case "direction" -> score > 0 ? "above" : "below";
      case "group" -> peers.english();
      case "median" -> Figure.english(measure, spread.median());
      case "spread" -> Figure.number(spread.mad()) + " points";
      default -> either(gap);
    };
  }

  private String either(String gap) {
    return switch (gap) {
      case "department" -> member.subject().department();
      case "year" -> String.valueOf(member.group().fiscalYear());
      case "n" -> String.valueOf(peers.n());
      case "rank" -> String.valueOf(rank);
      case "score" -> Figure.number(score);
      case "limit" -> Figure.limit(limit);
      default -> throw new IllegalArgumentException("no figure for the gap " + gap);
    };
  }
}
