package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.text.Folding;
import org.jixiao.text.Measurement;
import org.jixiao.text.Measurements;

/**
 * Judges from the printed words whether an indicator's target was met; null when they do not tell.
 */
final class Achievement {

  private static final String[] MISSED = {"未", "没有", "不达标", "无法", "延期", "取消"};
  private static final String[] MET = {
    "完成", "达到", "达标", "实现", "满意", "优于", "超额", "显著", "有效", "明显", "提升", "已"
  };

  private Achievement() {}

  static Boolean of(String name, String target, String actual, Vocabulary vocabulary) {
    if (actual == null) return null;
    Boolean compared = target == null ? null : compare(name, target, actual, vocabulary);
    if (compared != null) return compared;
    for (String word : MISSED) {
      if (actual.contains(word)) return false;
    }
    for (String word : MET) {
      if (actual.contains(word)) return true;
    }
    boolean repeats = target != null && target.contains(actual);
    return repeats ? Boolean.TRUE : null;
  }

  private static Boolean compare(String name, String target, String actual, Vocabulary vocabulary) {
    Measurements scanner = new Measurements(vocabulary.units());
    List<Measurement> goals = numbers(scanner, target);
    List<Measurement> results = numbers(scanner, actual);
    if (goals.size() != 1 || results.isEmpty()) return null;
    if (unit(goals.get(0)) != null && !unit(goals.get(0)).equals(unit(results.get(0)))) return null;
    BigDecimal goal = goals.get(0).value();
    BigDecimal result = results.get(0).value();
    boolean atMost = isAtMost(name, target, vocabulary);
    return atMost ? result.compareTo(goal) <= 0 : result.compareTo(goal) >= 0;
  }

  /** ≤, 以内, 内; where no word says it, some things are the better the fewer. */
  private static boolean isAtMost(String name, String target, Vocabulary vocabulary) {
    if (target.indexOf('≥') >= 0 || target.contains("不低于") || target.contains("不少于")) {
      return false;
    }
    if (vocabulary.words("fewer.word").isIn(target)) return true;
    boolean fewer = vocabulary.words("indicator.fewer").isIn(name);
    return fewer && !target.contains("以上");
  }

  private static String unit(Measurement measurement) {
    return measurement.unit() == null ? null : measurement.unit().name();
  }

  private static List<Measurement> numbers(Measurements scanner, String words) {
    String folded = Folding.fold(words);
    return scanner.in(folded, 0, folded.length());
  }
}
