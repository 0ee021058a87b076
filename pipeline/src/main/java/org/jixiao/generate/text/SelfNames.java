package org.jixiao.generate.text;

import java.util.List;
import java.util.Map;

/** What a department calls itself in its report. */
final class SelfNames {
  private static final List<String> ANYBODY = List.of("本部门", "我单位", "本单位");
  private static final Map<String, List<String>> BY_ENDING =
      Map.of(
          "局", List.of("我局", "本局", "本部门", "我局"),
          "公室", List.of("我办", "本办", "本部门"),
          "院", List.of("我院", "本院", "本部门"),
          "办事处", List.of("我街道", "本街道", "我街"),
          "镇人民政府", List.of("我镇", "本镇"),
          "中心", List.of("我中心", "本中心", "本单位"),
          "会", List.of("我会", "本会", "本单位"),
          "馆", List.of("我馆", "本馆", "本单位"),
          "学", List.of("我校", "本校", "学校"));

  private SelfNames() {}

  static List<String> of(String department) {
    return BY_ENDING.entrySet().stream()
        .filter(entry -> department.endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ANYBODY);
  }
}
