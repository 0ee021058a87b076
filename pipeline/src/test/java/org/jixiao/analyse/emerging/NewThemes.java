package org.jixiao.analyse.emerging;

import java.util.List;

/** Three kinds of problems that no theme is about, each in six wordings. */
final class NewThemes {
  /** What each kind has in common. */
  static final List<String> PHRASES = List.of("加装电梯", "流浪犬", "预制菜");

  static final List<List<String>> ALL =
      List.of(
          List.of(
              "低层住户反对加装电梯",
              "老旧小区加装电梯众口难调",
              "加装电梯后维保无人承担",
              "居民对加装电梯的出资比例争议大",
              "部分楼栋加装电梯方案反复",
              "加装电梯占用消防通道"),
          List.of(
              "公园流浪犬伤人时有发生",
              "流浪犬收容点位饱和",
              "村口流浪犬夜间吠叫扰民",
              "收治一只流浪犬花费不菲",
              "热心人投喂使流浪犬聚集",
              "志愿者与流浪犬捕捉队摩擦多"),
          List.of(
              "家长对预制菜进校园疑虑重重", "预制菜口味单一", "校园配餐商悄悄使用预制菜", "预制菜冷链断链", "食堂窗口没有标明预制菜", "老年人不接受预制菜"));

  private NewThemes() {}
}
