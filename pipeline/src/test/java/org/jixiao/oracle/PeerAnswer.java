package org.jixiao.oracle;

import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;

/** What can be said of one measure of a group. */
record PeerAnswer(String group, Measure measure, int n, BigDecimal median, BigDecimal mad) {

  Outlier nobody(String verdict, Digest anyone) {
    String zh = verdict.equals("no-spread") ? "绝对中位差为 0" : "不足 5 家";
    String en = verdict.equals("no-spread") ? "without spread" : "fewer than 5";
    return outlier(
        verdict,
        anyone,
        null,
        null,
        String.format(
            Locale.ROOT, "可比组 %s 列示%s的有 %d 家，%s，不作离群判断。", group, measure.chinese(), n, zh),
        String.format(
            Locale.ROOT,
            "Group %s: n = %d state %s, %s, so nobody is judged.",
            group,
            n,
            measure.id(),
            en));
  }

  Outlier of(Digest digest, long score) {
    return outlier(
        "outlier", digest, digest, score, chinese(digest, score), english(digest, score));
  }

  private String chinese(Digest digest, long score) {
    boolean isRate = measure != Measure.SCORE;
    return String.format(
        Locale.ROOT,
        "%s%d年%s为%s%s，明显%s于同类：可比组 %s 共 %d 家，中位数 %s%s，绝对中位差 %s%s，修正 z 分数 %s（界限 ±3.5）。",
        digest.department(),
        digest.fiscalYear(),
        measure.chinese(),
        plain(PeerGroups.value(digest, measure)),
        isRate ? "%" : "分",
        score > 0 ? "高" : "低",
        group,
        n,
        plain(Statistics.rounded(median)),
        isRate ? "%" : "分",
        plain(Statistics.rounded(mad)),
        isRate ? " 个百分点" : "分",
        plain(score));
  }

  private String english(Digest digest, long score) {
    String unit = measure == Measure.SCORE ? " points" : " %";
    return String.format(
        Locale.ROOT,
        "%s %d: %s of %s%s is far %s its peers: group %s, n = %d, median %s%s,"
            + " median absolute deviation %s points, modified z-score %s (limit ±3.5).",
        digest.department(),
        digest.fiscalYear(),
        measure.id(),
        plain(PeerGroups.value(digest, measure)),
        unit,
        score > 0 ? "above" : "below",
        group,
        n,
        plain(Statistics.rounded(median)),
        unit,
        plain(Statistics.rounded(mad)),
        plain(score));
  }

  /** With at least two decimals. */
  private static String plain(long tenThousandths) {
    String four = BigDecimal.valueOf(tenThousandths, 4).toPlainString();
    return four.replaceFirst("0{1,2}$", "");
  }

  private Outlier outlier(
      String verdict, Digest anyone, Digest who, Long score, String zh, String en) {
    boolean none = who == null;
    return new Outlier(
        verdict,
        measure,
        "modified-z-score",
        group,
        PeerGroups.type(anyone),
        anyone.level(),
        anyone.fiscalYear(),
        n,
        Statistics.rounded(median),
        Statistics.rounded(mad),
        none ? null : who.reportId(),
        none ? null : who.city(),
        none ? null : who.district(),
        none ? null : who.divisionCode(),
        none ? null : who.department(),
        none ? null : PeerGroups.value(who, measure),
        score,
        none ? null : score > 0 ? "high" : "low",
        zh,
        en);
  }
}
