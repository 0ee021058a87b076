package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  private static final List<List<String>> NEW_THEMES =
      List.of(
          List.of(
              "食堂外包单位更换频繁",
              "职工对食堂外包反映较多",
              "对食堂外包服务的考核流于形式",
              "食堂外包费用逐年上涨",
              "尚未掌握食堂外包的成本构成",
              "新签的食堂外包合同责任不清"),
          List.of(
              "数据出境的安全评估刚刚起步",
              "涉外合作中数据出境手续繁琐",
              "对数据出境把关不严",
              "数据出境风险排查覆盖不全",
              "个别科室擅自数据出境",
              "缺少懂数据出境的人手"),
          List.of(
              "老旧小区加装电梯推进缓慢",
              "低层住户反对加装电梯",
              "加装电梯后续维保无人承担",
              "加装电梯补贴发放滞后",
              "部分楼栋加装电梯方案反复修改",
              "居民对加装电梯的出资比例争议大"));

  @ParameterizedTest
  @CsvSource({"40,1,12", "120,1,16", "300,2,25", "1000,3,60", "4000,2,150"})
  void threeNewThemesAreFoundAmongOrdinaryTalk(int departments, int years, int concerned) {
    for (long seed = 0; seed < 5; seed++) {
      assertEquals(
          List.of("加装电梯", "数据出境", "食堂外包"),
          planted(seed, departments, years, concerned).terms(),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"10,1", "40,1", "120,1", "300,2", "1000,3", "4000,2"})
  void nothingIsProposedInOrdinaryTalk(int departments, int years) {
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(List.of(), planted(seed, departments, years, 0).terms(), "seed " + seed);
    }
  }

  private static Talk planted(long seed, int departments, int years, int concerned) {
    Everyday everyday = new Everyday(seed);
    Talk talk = new Talk();
    for (int year = 2023; year < 2023 + years; year++) {
      everyday.fill(talk, departments, year);
      for (List<String> theme : NEW_THEMES) {
        List<Integer> who = new ArrayList<>();
        for (int i = 0; i < departments; i++) who.add(i);
        Collections.shuffle(who, new Random(seed));
        for (int department : who.subList(0, concerned)) {
          talk.unexplained(department, year, everyday.dressed(everyday.pick(theme)));
        }
      }
    }
    return talk;
  }
}
