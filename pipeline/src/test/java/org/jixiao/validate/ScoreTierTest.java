package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jixiao.model.Finding;
import org.junit.jupiter.api.Test;

class ScoreTierTest {

  private static List<String> of(Draft draft, String pack) {
    return draft.findings(new ScoreTier(), Packs.named(pack)).stream()
        .map(Finding::sentenceZh)
        .toList();
  }

  private static Draft draft(String spent, String points) {
    return new Draft()
        .original("1000.00")
        .adjusted("1100.00")
        .expenditure(spent)
        .item("预算执行率", null, "10", points);
  }

  @Test
  void passesOnWhatTheTierGives() {
    assertEquals(List.of(), of(draft("1050.00", "10"), "sichuan-2021"));
    assertEquals(List.of(), of(draft("1000.00", "8"), "sichuan-2021"));
    assertEquals(List.of(), of(draft("940.20", "9.4"), "guizhou-2021"));
  }

  @Test
  void firesOnMorePointsThanTheTierGives() {
    assertEquals(
        List.of("“预算执行率”自评 10 分（满分 10 分），而执行率 90.91%（调整后预算）按规则包分档应得 8 分，相差 2 分。"),
        of(draft("1000.00", "10"), "sichuan-2021"));
    Finding found =
        draft("940.20", "9.6").findings(new ScoreTier(), Packs.named("guizhou-2021")).get(0);
    assertEquals("/score_items/0/score", found.subject());
    assertEquals(198_000, found.difference());
    assertEquals(
        List.of(
            "/score_items/0/score",
            "/score_items/0/full_marks",
            "/expenditure/total_yuan",
            "/budget/original_yuan"),
        found.evidence());
  }

  @Test
  void aRateAboveTheCapEarnsNoMoreThanTheFullPoints() {
    assertEquals(List.of(), of(draft("1082.00", "10"), "guizhou-2021"));
    assertEquals(
        List.of("“预算执行率”自评 10.8 分（满分 10 分），而执行率 108.20%（年初预算）按规则包分档应得 10 分，相差 0.8 分。"),
        of(draft("1082.00", "10.8"), "guizhou-2021"));
  }

  @Test
  void atATiersEdgeEitherTierWillDo() {
    Draft edge = new Draft().adjusted("1100").expenditure("990");
    assertEquals(List.of(), of(edge.item("预算执行率", null, "10", "8"), "sichuan-2021"));
    Draft below = new Draft().adjusted("1100").expenditure("990");
    assertEquals(List.of(), of(below.item("预算执行率", null, "10", "6"), "sichuan-2021"));
  }

  @Test
  void saysNothingWithoutTiersFullMarksOrARate() {
    assertEquals(List.of(), of(draft("1000.00", "3"), "guangzhou-2019"));
    Draft noFullMarks = new Draft().adjusted("1100").expenditure("990");
    assertEquals(List.of(), of(noFullMarks.item("预算执行率", null, null, "3"), "sichuan-2021"));
    assertEquals(List.of(), of(new Draft().item("预算执行率", null, "10", "3"), "sichuan-2021"));
    Draft otherItem = new Draft().adjusted("1100").expenditure("990");
    assertEquals(List.of(), of(otherItem.item("资产管理", null, "10", "3"), "sichuan-2021"));
  }
}
