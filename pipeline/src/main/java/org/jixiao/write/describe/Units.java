package org.jixiao.write.describe;

import java.util.Map;

/** What the units of columns are called in Chinese. */
final class Units {

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("yuan", "元"),
          Map.entry("percent", "%"),
          Map.entry("percentage points", "百分点"),
          Map.entry("points", "分"),
          Map.entry("count", "个"),
          Map.entry("ordinal", "序数"),
          Map.entry("characters", "字符"),
          Map.entry("bytes", "字节"),
          Map.entry("year", "年"),
          Map.entry("ratio", "无单位"),
          Map.entry("see unit column", "见单位列"),
          Map.entry("see doc", "见说明"));

  private Units() {}

  /**
   * A unit as the schemas name it; empty for a column without one.
   *
   * @throws IllegalStateException for a unit that has no Chinese name
   */
  static String chinese(String unit) {
    if (unit == null) return "";
    String name = CHINESE.get(unit);
    if (name == null) throw new IllegalStateException("the unit " + unit + " has no Chinese name");
    return name;
  }
}
