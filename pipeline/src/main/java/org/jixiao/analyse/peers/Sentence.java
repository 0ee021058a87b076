package org.jixiao.analyse.peers;

import java.math.BigDecimal;
import org.jixiao.analyse.statistic.Spread;
import org.jixiao.model.Measure;

/** Says in words what a comparison found, with its numbers. */
record Sentence(PeerGroup group, Measure measure, Spread spread) {

  String outlierZh(String department, long value, long score) {
    return department
        + group.fiscalYear()
        + "年"
        + measure.chinese()
        + "为"
        + figure(value, "%", "分")
        + "，明显"
        + (score > 0 ? "高" : "低")
        + "于同类：可比组 "
        + group.id()
        + " 共 "
        + spread.n()
        + " 家，中位数 "
        + figure(spread.median(), "%", "分")
        + "，绝对中位差 "
        + figure(spread.mad(), " 个百分点", "分")
        + "，修正 z 分数 "
        + number(score)
        + "（界限 ±3.5）。";
  }

  String outlierEn(String department, long value, long score) {
    return department
        + " "
        + group.fiscalYear()
        + ": "
        + measure.id()
        + " of "
        + figure(value, " %", " points")
        + " is far "
        + (score > 0 ? "above" : "below")
        + " its peers: group "
        + group.id()
        + ", n = "
        + spread.n()
        + ", median "
        + figure(spread.median(), " %", " points")
        + ", median absolute deviation "
        + number(spread.mad())
        + " points, modified z-score "
        + number(score)
        + " (limit ±3.5).";
  }

  String answerZh(String verdict) {
    String reason = verdict.equals("too-few-peers") ? "不足 5 家，不作离群判断。" : "绝对中位差为 0，不作离群判断。";
    return "可比组 " + group.id() + " 列示" + measure.chinese() + "的有 " + spread.n() + " 家，" + reason;
  }

  String answerEn(String verdict) {
    String reason =
        verdict.equals("too-few-peers")
            ? "fewer than 5, so nobody is judged."
            : "without spread, so nobody is judged.";
    return "Group " + group.id() + ": n = " + spread.n() + " state " + measure.id() + ", " + reason;
  }

  private String figure(long tenThousandths, String percent, String points) {
    return number(tenThousandths) + (measure.unit().equals("percent") ? percent : points);
  }

  /** With two decimals, or as many more as it has. */
  private static String number(long tenThousandths) {
    BigDecimal exact = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    return exact.setScale(Math.max(2, exact.scale())).toPlainString();
  }
}
