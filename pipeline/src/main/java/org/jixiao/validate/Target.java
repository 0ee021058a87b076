package org.jixiao.validate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Indicator;

/**
 * A target that is one number with a bound that is said, or 100 %, and what was reached in the same
 * unit. Anything else is not compared.
 */
final class Target {

  private static final Pattern BOUNDED =
      Pattern.compile(
          "(≥|>=|＞=|不低于|不少于|至少|≤|<=|＜=|不超过|不高于|不多于)\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(\\D*)");

  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(\\D*)");

  private Target() {}

  /** Whether the number reached is within the bound; null where that cannot be told. */
  static Boolean isMet(Indicator indicator) {
    if (indicator.target() == null || indicator.actual() == null) return null;
    Matcher actual = NUMBER.matcher(plain(indicator.actual()));
    Matcher target = BOUNDED.matcher(plain(indicator.target()));
    if (!actual.matches()) return null;
    BigDecimal reached = new BigDecimal(actual.group(1));
    if (!target.matches()) {
      boolean isWhole = plain(indicator.target()).equals("100%") && actual.group(2).equals("%");
      return isWhole ? (Boolean) (reached.compareTo(BigDecimal.valueOf(100)) >= 0) : null;
    }
    if (!target.group(3).strip().equals(actual.group(2).strip())) return null;
    int compared = reached.compareTo(new BigDecimal(target.group(2)));
    return isLeast(target.group(1)) ? compared >= 0 : compared <= 0;
  }

  private static boolean isLeast(String bound) {
    return switch (bound) {
      case "≥", ">=", "＞=", "不低于", "不少于", "至少" -> true;
      default -> false;
    };
  }

  private static String plain(String text) {
    return text.strip().replace('％', '%').replace("＝", "=").replace("≧", "≥").replace("≦", "≤");
  }
}
