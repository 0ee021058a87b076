package org.jixiao.write.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.write.workbook.Shade.Rule;

/** Grounds that go with a number, in the colours and at the limits of the page's heat maps. */
final class Scale {

  /** From too little to much; the middle is grey. */
  private static final List<String> BOTH =
      List.of("E58A3C", "F2B37C", "F9DCC0", "F1F2F3", "CFE3F5", "9CC7EC", "62A4DD");

  /** From some to much; below the first limit there is no ground. */
  private static final List<String> UPWARDS =
      List.of("CADFF2", "ABCFE9", "85B9DE", "66A5D6", "4F97CF");

  private Scale() {}

  /** Of an execution rate: all above a hundred percent is too much, a hundred itself is not. */
  static List<Rule> execution() {
    List<Rule> rules = both("执行率", "%", 80, 85, 90, 95, 98, 100);
    rules.set(0, new Rule("AND(ISNUMBER(%1$s),%1$s>100)", BOTH.get(6), "执行率超过 100%"));
    rules.set(1, new Rule("AND(ISNUMBER(%1$s),%1$s>=98)", BOTH.get(5), "执行率 98% 到 100%"));
    return rules;
  }

  /** Grounds on both sides of what is usual; one more than limits. */
  static List<Rule> both(String name, String unit, int... limits) {
    List<Rule> rules = from(BOTH.subList(1, BOTH.size()), name, unit, limits);
    String below = "AND(ISNUMBER(%1$s)," + limits[0] + ">%1$s)";
    rules.add(new Rule(below, BOTH.get(0), name + "低于 " + limits[0] + unit));
    return rules;
  }

  /** Grounds from the first limit on. */
  static List<Rule> upwards(String name, String unit, int... limits) {
    return from(UPWARDS, name, unit, limits);
  }

  /** From the highest limit down, for the first rule that holds counts. */
  private static List<Rule> from(List<String> grounds, String name, String unit, int... limits) {
    List<Rule> rules = new ArrayList<>();
    for (int i = limits.length - 1; i >= 0; i--) {
      String meaning = name + " " + limits[i] + unit + " 以上";
      if (i + 1 < limits.length) meaning += "、不足 " + limits[i + 1] + unit;
      rules.add(new Rule("AND(ISNUMBER(%1$s),%1$s>=" + limits[i] + ")", grounds.get(i), meaning));
    }
    return rules;
  }
}
