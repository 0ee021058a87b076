package org.jixiao.analyse.peers;

import org.jixiao.analyse.Figure;
import org.jixiao.analyse.statistic.Ceiling;

/**
 * The figures of a heap at the top, in words.
 *
 * @param share on the top, in ten-thousandths of a percent
 * @param p in ten-thousandths
 * @param limit of the share, in ten-thousandths of a percent
 */
record TopSentence(Peers peers, Ceiling ceiling, long share, long p, long limit) {

  String chinese(String gap) {
    return switch (gap) {
      case "group" -> peers.chinese();
      case "measure" -> peers.measure().chinese();
      case "share" -> Figure.number(share) + "%";
      case "limit" -> Figure.limit(limit) + "%";
      default -> either(gap);
    };
  }

  String english(String gap) {
    return switch (gap) {
      case "group" -> peers.english();
      case "measure" -> peers.measure().english();
      case "share" -> Figure.number(share) + " %";
      case "limit" -> Figure.limit(limit) + " %";
      default -> either(gap);
    };
  }

  private String either(String gap) {
    return switch (gap) {
      case "n" -> String.valueOf(peers.n());
      case "count" -> String.valueOf(ceiling.onTop());
      case "below" -> String.valueOf(ceiling.justBelow());
      case "p" -> Figure.probability(p);
      default -> throw new IllegalArgumentException("no figure for the gap " + gap);
    };
  }

  String noHeapChinese() {
    return "可比组 "
        + peers.chinese()
        + "列示"
        + peers.measure().chinese()
        + "的 "
        + peers.n()
        + " 家中有 "
        + ceiling.onTop()
        + " 家（"
        + Figure.number(share)
        + "%）恰为满值，另有 "
        + ceiling.justBelow()
        + " 家差距在 1 个百分点以内（p = "
        + Figure.probability(p)
        + "），不算聚集。";
  }

  String noHeapEnglish() {
    return "Of "
        + peers.n()
        + " reports of the group "
        + peers.english()
        + " that state the "
        + peers.measure().english()
        + ", "
        + ceiling.onTop()
        + " or "
        + Figure.number(share)
        + " % stand at the very top and "
        + ceiling.justBelow()
        + " within a percentage point of it (p = "
        + Figure.probability(p)
        + "): no heap.";
  }
}
