package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Derived;
import org.junit.jupiter.api.Test;

/** The same figures under the packs of three places: judged differently, and it is said why. */
class ThreePacksTest {

  /** Raised from 1000 to 1202.22 万元, of which 1082 are spent: 90 % of one, 108.2 % of the other. */
  private static Draft draft() {
    return new Draft()
        .original("1000.00")
        .adjusted("1202.22")
        .expenditure("1082.00")
        .execution("108.20")
        .score("96")
        .grade("优")
        .item("预算执行率", null, "10", "10");
  }

  private static List<String> judged(String pack) {
    return new Checker(Packs.named(pack))
            .check(
                draft().report(),
                Derivation.derive(draft().report(), Packs.named(pack)),
                draft().themes())
            .stream()
            .filter(found -> !found.rule().equals("adjustment-high"))
            .map(found -> found.rule() + " " + found.severity().id() + " " + found.sentenceZh())
            .toList();
  }

  private static String rate(String pack) {
    Derived derived = Derivation.derive(draft().report(), Packs.named(pack));
    return derived.execution().value().stripTrailingZeros().toPlainString()
        + " "
        + derived.executionBasis();
  }

  @Test
  void eachMeasuresTheRateOnItsOwnBasis() {
    assertEquals("90.0002 " + Basis.ADJUSTED, rate("guangzhou-2019"));
    assertEquals("90.0002 " + Basis.ADJUSTED, rate("sichuan-2021"));
    assertEquals("108.2 " + Basis.ORIGINAL, rate("guizhou-2021"));
  }

  @Test
  void guangzhouSaysThatTheRateIsOnAnotherBasis() {
    assertEquals(
        List.of(
            "rate-mismatch info 预算执行率印为 108.20%，而 1082.00 万元 ÷ 1202.22 万元（调整后预算）= 90.00%，"
                + "相差 18.20%。可能原因：按年初预算计算为 108.20%，与印出的一致。"),
        judged("guangzhou-2019"));
  }

  @Test
  void sichuanAlsoTakesPointsForIt() {
    assertEquals(
        List.of(
            "rate-mismatch info 预算执行率印为 108.20%，而 1082.00 万元 ÷ 1202.22 万元（调整后预算）= 90.00%，"
                + "相差 18.20%。可能原因：按年初预算计算为 108.20%，与印出的一致。",
            "score-tier warning “预算执行率”自评 10 分（满分 10 分），而执行率 90.00%（调整后预算）按规则包分档应得 8 分，相差 2 分。"),
        judged("sichuan-2021"));
  }

  @Test
  void guizhouTakesTheRateAsItIsAndCapsTheScore() {
    assertEquals(
        List.of("execution-over info 预算执行率 108.20%（年初预算）超过 100%。"), judged("guizhou-2021"));
  }
}
