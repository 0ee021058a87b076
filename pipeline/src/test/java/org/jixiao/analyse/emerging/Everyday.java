package org.jixiao.analyse.emerging;

import java.util.List;
import java.util.Random;

/**
 * Ordinary talk: explained problems, single complaints that are made of everyday words of two
 * characters, and general phrases in all of them.
 */
final class Everyday {
  private static final String SYLLABLES = "东西南北兴隆福安康平和泰文昌永宁德仁义信广惠茂林江河湖海山石金玉龙凤云霞";

  private static final List<String> THEMES =
      List.of(
          "部门整体预算执行率偏低",
          "个别项目预算执行率低于目标",
          "支付进度前慢后快，付款多集中在年底",
          "年末结转结余规模偏大",
          "绩效目标设置偏低，与年度职责衔接不够紧密",
          "部分指标以定性表述为主，难以量化考核",
          "经办人员流动较快，对政策掌握不深",
          "政府采购计划编制较粗，合同管理不规范",
          "固定资产盘点不够及时，闲置资产调配不畅",
          "业务系统不互通，数据共享程度较低");

  private static final List<String> STREETS = words("路 街 村 里 巷");

  private static final List<String> PLACES =
      words(
          "公厕 车棚 展厅 菜地 渡口 泳池 凉亭 机房 仓库 门岗 球场 步道 码头 桥面 礼堂 电梯 水泵 围墙 花圃 书屋 温室 灯塔 牌坊 鱼塘 戏台 走廊 天桥 涵洞 岗亭 茶室");

  private static final List<String> PARTS =
      words(
          "门锁 护栏 顶棚 灯光 座位 标识 地砖 水管 插座 窗帘 台阶 扶手 墙面 油漆 线缆 音响 货架 铭牌 雨棚 遮阳 滤网 阀门 井圈 边沟 花箱 镜面 拉手 踏板 轮轴 吊扇");

  private static final List<String> STATES =
      words(
          "松动 破损 昏暗 偏紧 褪色 开裂 锈蚀 积水 漏风 缺失 堵塞 磨损 变形 脱落 发霉 晃动 渗水 老旧 卷边 起皮 失灵 断裂 倾斜 凹陷 潮湿 异响 蒙尘 斑驳 卡顿 歪斜");

  private static final List<String> OPENINGS =
      List.of("", "", "", "一是", "虽然全年任务总体完成，但", "尽管上半年开局平稳，", "未出现重大差错，但", "从全年情况来看，");

  private static final List<String> ENDINGS =
      List.of("", "", "", "，有待进一步加强", "，与群众期盼仍有差距", "，需要在下一年度重点改进", "，影响了整体效果", "，仍有提升空间");

  private static final List<String> GENERAL =
      List.of(
          "对照高质量发展要求，仍有一定的提升空间。",
          "综合以上分析，本部门本年度工作中还有一些不足之处，主要表现在以下几个方面。",
          "个别工作距离上级要求和群众期盼还有差距。",
          "存在的主要问题如下。",
          "工作中还存在不少困难。",
          "一些工作还不够深入细致。");

  private final Random random;

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }

  Everyday(long seed) {
    random = new Random(seed);
  }

  /** A year of some departments, each with three explained problems and two others. */
  void fill(Talk talk, int departments, int year) {
    for (int department = 0; department < departments; department++) {
      for (int i = 0; i < 3; i++) talk.explained(dressed(pick(THEMES)));
      talk.unexplained(department, year, complaint());
      if (random.nextInt(3) == 0) talk.unexplained(department, year, pick(GENERAL));
    }
  }

  /** Something that nobody else complains about, or hardly anybody. */
  String complaint() {
    return dressed(name() + pick(STREETS) + pick(PLACES) + pick(PARTS) + pick(STATES));
  }

  /** A problem with an opening and an ending that any problem may have. */
  String dressed(String problem) {
    return pick(OPENINGS) + problem + pick(ENDINGS) + "。";
  }

  boolean isOneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private String name() {
    return "" + syllable() + syllable() + (random.nextBoolean() ? syllable() : "");
  }

  private char syllable() {
    return SYLLABLES.charAt(random.nextInt(SYLLABLES.length()));
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
