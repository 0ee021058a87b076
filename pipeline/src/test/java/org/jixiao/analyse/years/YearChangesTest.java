package org.jixiao.analyse.years;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Answers;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Sample;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.model.Basis;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearChangesTest {
  @Test
  void aBudgetThatGrowsByAFifthJumps() {
    List<Outlier> jumps = changes(money(2021, 1_000_000_00L), money(2022, 1_200_000_00L)).jumps();

    assertEquals(1, jumps.size());
    assertEquals(
        "财政局2022年调整后预算由上年的 100.00 万元 变为 120.00 万元，变动 +20.00%，达到 ±20%。", jumps.get(0).sentenceZh());
    assertEquals(
        "财政局 2022: the adjusted budget went from 100.00 ten thousand yuan in the year before to"
            + " 120.00 ten thousand yuan: a change of +20.00 % which reaches ±20 %.",
        jumps.get(0).sentenceEn());
    assertEquals(
        new Outlier.Figures(
            200_000L, null, null, null, null, 200_000L, 1_200_000_00L, 1_000_000_00L, null, null),
        jumps.get(0).figures());
    assertEquals("high", jumps.get(0).figures().direction());
  }

  @Test
  void aBudgetThatGrowsByLessDoesNot() {
    assertEquals(
        List.of(), changes(money(2021, 1_000_000_00L), money(2022, 1_199_999_00L)).jumps());
  }

  @Test
  void aRateThatFallsByTenPointsJumps() {
    List<Outlier> jumps = changes(rate(2021, 980_000), rate(2022, 880_000)).jumps();

    assertEquals(
        List.of("财政局2022年预算执行率由上年的 98.00% 变为 88.00%，变动 -10.00 个百分点，达到 ±10 个百分点。"),
        jumps.stream().map(Outlier::sentenceZh).toList());
    assertEquals("low", jumps.get(0).figures().direction());
  }

  @Test
  void ratesOnOtherBasesAndYearsApartAreNotCompared() {
    Digest onOriginal = report(2021).withExecution(980_000, Basis.ORIGINAL).digest();

    assertEquals(List.of(), changes(onOriginal, rate(2022, 500_000)).jumps());
    assertEquals(List.of(), changes(rate(2020, 980_000), rate(2022, 500_000)).jumps());
  }

  @Test
  void anAmountUnlikeItsPeersIsFlaggedByItsRatio() {
    List<Outlier> flags = ratios(100, 101, 102, 99, 98, 103, 97, 100, 180);

    assertEquals(
        List.of("hidiroglou-berthelot-quartile"), flags.stream().map(Outlier::method).toList());
    Outlier flag = flags.get(0);
    assertEquals(Measure.EXPENDITURE_CHANGE, flag.measure());
    assertEquals(800_000L, flag.figures().value());
    assertEquals(1, flag.figures().rank());
    assertEquals(0L, flag.group().median());
  }

  @Test
  void amountsThatAllChangeAlikeHaveNoSpread() {
    assertEquals(
        List.of("no-spread", "no-spread"),
        ratios(110, 110, 110, 110, 110, 110).stream().map(Outlier::verdict).toList());
  }

  @Test
  void fourPairsAreTooFew() {
    assertEquals(
        List.of("too-few-peers hidiroglou-berthelot"),
        ratios(90, 100, 110, 500).stream()
            .map(answer -> answer.verdict() + " " + answer.method())
            .toList());
  }

  /** Scaling all amounts by one factor changes no flag. */
  @ParameterizedTest
  @ValueSource(longs = {3, 10, 1_000})
  void amountsInAnotherCurrencyAreFlaggedTheSame(long factor) {
    long[] now = {100, 104, 108, 92, 96, 112, 88, 100, 190};
    long[] more = new long[now.length];
    for (int i = 0; i < now.length; i++) more[i] = now[i] * factor;

    assertEquals(
        ratios(now).stream().map(f -> f.subject() + f.method() + f.figures().rank()).toList(),
        scaledRatios(factor, more).stream()
            .map(f -> f.subject() + f.method() + f.figures().rank())
            .toList());
  }

  private static List<Outlier> ratios(long... now) {
    return scaledRatios(1, now);
  }

  /** Of departments that all spent a hundred times {@code factor} in the year before. */
  private static List<Outlier> scaledRatios(long factor, long... now) {
    List<Digest> digests = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      Sample before = Sample.of("荔湾区", "440103", "finance", "财政局" + i, 2021);
      Sample after = Sample.of("荔湾区", "440103", "finance", "财政局" + i, 2022);
      digests.add(before.withMoney(null, null, 100 * 1_000_000 * factor).digest());
      digests.add(after.withMoney(null, null, now[i] * 1_000_000).digest());
    }
    List<Member> pairs = changes(digests).pairs();
    return Answers.of(List.of(), pairs);
  }

  private static YearChanges changes(List<Digest> digests) {
    List<Trend> trends = Trends.follow(digests, Succession.none()).trends();
    return YearChanges.of(trends, digests, Answers.STANDARD);
  }

  private static YearChanges changes(Digest... digests) {
    return changes(List.of(digests));
  }

  private static Sample report(int year) {
    return Sample.of("荔湾区", "440103", "finance", "财政局", year);
  }

  private static Digest money(int year, long adjusted) {
    return report(year).withMoney(null, adjusted, null).digest();
  }

  private static Digest rate(int year, long rate) {
    return report(year).withExecution(rate, Basis.ADJUSTED).digest();
  }
}
