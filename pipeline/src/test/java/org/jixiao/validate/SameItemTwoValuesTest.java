package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameItemTwoValuesTest {

  private static List<String> of(Draft draft) {
    return draft.findings(new SameItemTwoValues()).stream()
        .map(f -> f.subject() + " " + f.severity() + " " + f.likelyCause())
        .toList();
  }

  @Test
  void passesWhenTheValuesMeet() {
    assertEquals(
        List.of(),
        of(
            new Draft()
                .task("档案规范化处理入馆工作", "25", "25", "100")
                .task("档案规范化处理入馆项目经费", "25.3", "24.99", "99.6")));
  }

  @Test
  void firesForEachFigureThatDoesNotMeet() {
    assertEquals(
        List.of(
            "/tasks/2/budget_yuan FATAL null",
            "/tasks/2/expenditure_yuan FATAL null",
            "/tasks/2/execution_pct FATAL null"),
        of(
            new Draft()
                .task("大院设施维护 工作", "173.52", "164.79", "94.97")
                .task("饭堂管理工作", "1.00", "1.00", "100")
                .task("大院设施维护", "165.28", "141.76", "85.77")));
  }

  @Test
  void namesTheSlip() {
    assertEquals(
        List.of("/tasks/1/budget_yuan FATAL transposed-digits"),
        of(new Draft().task("大院设施维护", "173.52", null, null).task("大院设施维护", "137.52", null, null)));
  }

  @Test
  void standsAtTheEdgeOfThePrecision() {
    assertEquals(
        List.of(),
        of(new Draft().task("大院设施维护", "10.00", null, null).task("大院设施维护", "10.01", null, null)));
    assertEquals(
        List.of("/tasks/1/budget_yuan FATAL null"),
        of(new Draft().task("大院设施维护", "10.00", null, null).task("大院设施维护", "10.02", null, null)));
  }

  @Test
  void aCountOfWorkPrintedTwiceIsAWarning() {
    Draft draft = new Draft().output("处置突发事件", "748", "宗").output("处置突发事件", "917", "宗");
    assertEquals(List.of("/outputs/1/value WARNING null"), of(draft));
    assertEquals(
        "“处置突发事件”的数量前后不一：一处 748 宗，另一处 917 宗，相差 169 宗。",
        draft.findings(new SameItemTwoValues()).get(0).sentenceZh());
  }

  @Test
  void saysNothingOfGeneralOrMissingNamesOrOtherUnits() {
    assertEquals(
        List.of(),
        of(
            new Draft()
                .task(null, "10.00", null, null)
                .task(null, "20.00", null, null)
                .task("基本支出", "10.00", null, null)
                .task("基本支出", "20.00", null, null)
                .task("办公经费", "10.00", null, null)
                .task("办公支出", "20.00", null, null)
                .task("一期道路工程", "10.00", null, null)
                .task("二期道路工程", "20.00", null, null)
                .output("处置突发事件", "1", "宗")
                .output("处置突发事件", "2", "件")));
  }
}
