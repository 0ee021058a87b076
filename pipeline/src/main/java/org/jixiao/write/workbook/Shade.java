package org.jixiao.write.workbook;

import java.util.List;
import org.jixiao.write.workbook.Shade.Rule;

/**
 * The grounds that draw the eye to cells. They only help reading: what a ground says always stands
 * in the cell as a number or a word too, and whether a rule fired is told by the findings.
 */
enum Shade {
  NONE(List.of()),
  EXECUTION(Scale.execution()),
  ADJUSTMENT(Scale.both("调整率", "%", -30, -10, -5, 5, 10, 30)),
  SCORE(Scale.both("得分", " 分", 60, 80, 85, 90, 95, 98)),
  SEVERITY(
      List.of(
          new Rule("%1$s=\"严重\"", Ground.ORANGE, "严重的疑点"),
          new Rule("%1$s=\"预警\"", Ground.VIOLET, "预警的疑点"),
          new Rule("%1$s=\"提示\"", Ground.GREY, "提示的疑点"))),
  FATAL(List.of(new Rule("AND(ISNUMBER(%1$s),%1$s>0)", Ground.ORANGE, "有严重疑点"))),
  VERDICT(
      List.of(
          new Rule("%1$s=\"离群\"", Ground.ORANGE, "与同类或变动相比离群"),
          new Rule("OR(%1$s=\"突变\",%1$s=\"临界\")", Ground.VIOLET, "比上年突变，或处在离群的边缘"))),
  WEIGHT(
      List.of(
          new Rule("AND(ISNUMBER(%1$s),%1$s>=20)", Ground.ORANGE, "复核权重 20 分以上"),
          new Rule("AND(ISNUMBER(%1$s),%1$s>=10)", Ground.VIOLET, "复核权重 10 分以上、不足 20 分"))),
  SHARE(Scale.upwards("提到的部门占比", "%", 10, 20, 35, 50, 70));

  /**
   * When a cell has a ground.
   *
   * @param condition a formula; {@code %1$s} stands for the cell. It holds no sign that XML
   *     reserves
   * @param ground the colour, RRGGBB
   * @param meaning in Chinese, for the legend
   */
  record Rule(String condition, String ground, String meaning) {

    String of(String cell) {
      return condition.formatted(cell);
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // each is a List.of
  private final List<Rule> rules;

  Shade(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The first that holds counts. */
  List<Rule> rules() {
    return rules;
  }

  /** Those in which the page names severities, pale so that black on them is easy to read. */
  private static final class Ground {
    static final String ORANGE = "F9DCC0";
    static final String VIOLET = "E6D5EC";
    static final String GREY = "F1F2F3";
  }
}
