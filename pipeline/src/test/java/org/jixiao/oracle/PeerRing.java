package org.jixiao.oracle;

import static org.jixiao.oracle.Said.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;

/** Peers to be compared with, of one step, and how their answers are worded. */
record PeerRing(Circle circle, String id, Measure measure, List<Peer> peers) {
  static final String PACK = "guangzhou-2019";

  int n() {
    return peers.size();
  }

  String zh() {
    return id
        + switch (circle) {
          case TYPE_LEVEL_YEAR -> "（同类同级）";
          case TYPE_YEAR -> "（各级同类）";
          default -> "（同级各类）";
        };
  }

  String en() {
    return id
        + switch (circle) {
          case TYPE_LEVEL_YEAR -> " (same type and level)";
          case TYPE_YEAR -> " (same type at any level)";
          default -> " (same level of any type)";
        };
  }

  String zhMeasure() {
    return switch (measure) {
      case EXECUTION -> "预算执行率";
      case ADJUSTMENT -> "预算调整率";
      case SCORE -> "自评得分";
      case SCORE_SHARE -> "自评得分率";
      case BUDGET_CHANGE -> "调整后预算";
      default -> "支出";
    };
  }

  String enMeasure() {
    return switch (measure) {
      case EXECUTION -> "execution rate";
      case ADJUSTMENT -> "adjustment rate";
      case SCORE -> "score";
      case SCORE_SHARE -> "score as a share of full marks";
      case BUDGET_CHANGE -> "adjusted budget";
      default -> "expenditure";
    };
  }

  String zhFigure(BigDecimal figure) {
    return number(figure) + (measure == Measure.SCORE ? "分" : "%");
  }

  String enFigure(BigDecimal figure) {
    return number(figure) + (measure == Measure.SCORE ? " points" : " %");
  }

  /** The group, as told of departments of {@code anyone}'s type. */
  Outlier.Group group(Digest anyone, String type, Long median, Long spread) {
    return new Outlier.Group(
        id, circle, type, anyone.level(), anyone.fiscalYear(), n(), median, spread);
  }

  Outlier nobody(
      String rule,
      String verdict,
      String method,
      Digest anyone,
      Long median,
      Long spread,
      String zh,
      String en) {
    return new Outlier(
        rule,
        null,
        verdict,
        measure,
        method,
        group(anyone, Peer.type(anyone), median, spread),
        Outlier.Subject.NOBODY,
        Outlier.Figures.NONE,
        PACK,
        zh,
        en);
  }

  Outlier somebody(
      String rule,
      Severity severity,
      String verdict,
      String method,
      Peer who,
      Long median,
      Long spread,
      Outlier.Figures figures,
      String zh,
      String en) {
    return new Outlier(
        rule,
        severity,
        verdict,
        measure,
        method,
        group(who.digest(), Peer.type(who.digest()), median, spread),
        who.subject(),
        figures,
        PACK,
        zh,
        en);
  }

  /** Of those who found too few peers in narrower groups of {@code near} and {@code type}. */
  Outlier tooFew(Peer anyone, int near, int type) {
    boolean isRatio = anyone.before() != null;
    String zh =
        anyone.hasType()
            ? String.format(
                Locale.ROOT,
                "列示%s的，可比组 %s 有 %d 家，%s（各级同类）有 %d 家，%s有 %d 家，均不足 5 家，不作离群判断。",
                zhMeasure(),
                anyone.typeLevelYear(),
                near,
                anyone.typeYear(),
                type,
                zh(),
                n())
            : String.format(
                Locale.ROOT,
                "部门类型不明，只能与同级各类比较：列示%s的，%s有 %d 家，不足 5 家，不作离群判断。",
                zhMeasure(),
                zh(),
                n());
    String en =
        anyone.hasType()
            ? String.format(
                Locale.ROOT,
                "Of those that state the %s, group %s has %d, %s (same type at any level) has %d and %s"
                    + " has %d: each fewer than 5, so nobody is judged.",
                enMeasure(),
                anyone.typeLevelYear(),
                near,
                anyone.typeYear(),
                type,
                en(),
                n())
            : String.format(
                Locale.ROOT,
                "Of an unknown type, to be compared by level only: of those that state the %s, %s has"
                    + " %d: fewer than 5, so nobody is judged.",
                enMeasure(),
                en(),
                n());
    return nobody(
        isRatio ? "ratio-outlier" : "peer-outlier",
        "too-few-peers",
        isRatio ? "hidiroglou-berthelot" : "modified-z-score",
        anyone.digest(),
        null,
        null,
        zh,
        en);
  }
}
