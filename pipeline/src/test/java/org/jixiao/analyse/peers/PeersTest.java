package org.jixiao.analyse.peers;

import static org.jixiao.analyse.Answers.execution;
import static org.jixiao.analyse.Answers.executions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.analyse.Answers;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Sample;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Circle;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {
  private static final String RULE = "peer-outlier";

  @Test
  void aRateFarBelowItsPeersIsFlaggedWithItsNumbers() {
    // median 96, deviations 1 0 1 2 42: MAD 1; 0.6745 × −42 = −28.329
    List<Outlier> found = Answers.of(RULE, executions(950_000, 960_000, 970_000, 980_000, 540_000));

    assertEquals(
        List.of(
            new Outlier(
                RULE,
                Severity.WARNING,
                "outlier",
                Measure.EXECUTION,
                "modified-z-score",
                new Outlier.Group(
                    "finance/district/2022",
                    Circle.TYPE_LEVEL_YEAR,
                    "finance",
                    Level.DISTRICT,
                    2022,
                    5,
                    960_000L,
                    10_000L),
                new Outlier.Subject(
                    "2022-440103-财政局4", "广州市", "荔湾区", "440103", "财政局4", "finance", Level.DISTRICT),
                new Outlier.Figures(
                    540_000L, 5, -283_290L, null, null, 35_000L, null, null, null, null),
                "guangzhou-2019",
                "财政局42022年预算执行率为 54.00%，明显低于同类：可比组 finance/district/2022（同类同级） 共 5 家，"
                    + "由高到低居第 5，中位数 96.00%，绝对中位差 1.00 个百分点，修正 z 分数 -28.329（界限 ±3.5）。",
                "财政局4 2022: the execution rate of 54.00 % is far below its peers: group"
                    + " finance/district/2022 (same type and level); n = 5; rank 5 from the top;"
                    + " median 96.00 %; median absolute deviation 1.00 points; modified z-score"
                    + " -28.329 (limit ±3.5).")),
        found);
  }

  @Test
  void theLimitItselfIsNoOutlier() {
    // median 0, MAD 1349: 3500 away scores 0.6745 × 3500 ÷ 1349 = 1.75, 7000 away exactly 3.5
    List<Digest> digests = executions(0, 1349, -1349, 1349, -1349, 1349, -1349, 7000, -7001);

    assertEquals(
        List.of(-7001L),
        Answers.of(RULE, digests).stream().map(answer -> answer.figures().value()).toList());
  }

  @Test
  void aFlagThatHangsOnOneReportIsBorderline() {
    // median 4, MAD 2: 15 scores 3.71; without the 4 the MAD is 2.5 and it scores 3.10
    List<Outlier> found = Answers.of(RULE, executions(0, 2, 4, 6, 15));

    assertEquals(List.of("borderline n=5"), verdicts(found));
    assertEquals(Severity.INFO, found.get(0).severity());
    assertEquals(
        "少计一家后即不再超限，仅作提示。",
        found.get(0).sentenceZh().substring(found.get(0).sentenceZh().indexOf('。') + 1));
  }

  @Test
  void fewPeersOfATypeAndLevelAreComparedWithTheTypeAtAnyLevel() {
    List<Digest> digests = new ArrayList<>(executions(950_000, 960_000, 540_000));
    digests.add(municipal("finance", 970_000));
    digests.add(municipal("finance", 980_000));

    assertEquals(
        List.of("finance/all/2022 type-year rank 5 of 5"),
        Answers.of(RULE, digests).stream().map(PeersTest::where).toList());
  }

  @Test
  void fewPeersOfATypeAreComparedWithTheirLevel() {
    List<Digest> digests = new ArrayList<>(executions(950_000, 540_000));
    digests.add(execution("audit", "审计局", 960_000));
    digests.add(execution("audit", "审计局二", 970_000));
    digests.add(execution("other", "某局", 980_000));

    assertEquals(
        List.of("all/district/2022 level-year rank 5 of 5"),
        Answers.of(RULE, digests).stream().map(PeersTest::where).toList());
  }

  @Test
  void unknownTypesAreNoPeersOfEachOther() {
    List<Digest> digests = new ArrayList<>();
    for (int rate : new int[] {95, 96, 97, 98, 54}) {
      digests.add(execution("other", "单位" + rate, rate * 10_000L));
    }

    assertEquals(
        List.of("all/district/2022 level-year rank 5 of 5"),
        Answers.of(RULE, digests).stream().map(PeersTest::where).toList());
  }

  @Test
  void tooFewPeersInEveryCircleAreOneRowThatTellsTheNumbers() {
    List<Digest> digests = new ArrayList<>(executions(1, 1_000_000));
    digests.add(municipal("finance", 3));
    digests.add(execution("audit", "审计局", 4));

    List<Outlier> found = Answers.of(RULE, digests);

    assertEquals(
        List.of("too-few-peers n=1", "too-few-peers n=3", "too-few-peers n=3"), verdicts(found));
    assertEquals(
        "列示预算执行率的，可比组 finance/district/2022 有 2 家，finance/all/2022（各级同类）有 3 家，"
            + "all/district/2022（同级各类）有 3 家，均不足 5 家，不作离群判断。",
        found.get(2).sentenceZh());
  }

  @Test
  void peersThatAgreeHaveNoSpread() {
    assertEquals(
        List.of("no-spread n=5"), verdicts(Answers.of(RULE, executions(7, 7, 7, 7, 1_000_000))));
  }

  @Test
  void ratesOnAnotherBasisAndScoresOutOfOtherMarksAreNotCompared() {
    Sample sample = Sample.of("荔湾区", "440103", "finance", "甲", 2022);

    assertEquals(
        List.of(),
        Answers.of(
            RULE,
            List.of(
                sample.withExecution(1, Basis.ORIGINAL).digest(),
                sample.withScore(900_000, 950_000L, null).digest())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scalingAndShiftingAllPeersFlagsTheSame(long seed) {
    Random random = new Random(seed);
    long[] values = figures(random, 30);
    long factor = random.nextLong(1, 1_000);
    long shift = random.nextLong(-500_000, 500_000);
    long[] moved = new long[values.length];
    for (int i = 0; i < values.length; i++) moved[i] = values[i] * factor + shift;

    assertEquals(flagged(values), flagged(moved));
  }

  /**
   * In a group that can be judged, of five or more with a spread, whoever is an outlier after one
   * more peer came was beyond the limit before: an outlier already, or borderline. So no report
   * that comes makes an outlier of a department that nothing was said of, be that report ordinary
   * or not. (An outlier by the score alone would not keep this: one more report in the middle makes
   * the median absolute deviation smaller. That borderline departments never become outliers cannot
   * be had: it would forbid all flags, for any group can be built up from four peers, where nobody
   * is judged.)
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void onePeerMoreMakesNobodyAnOutlierWhoWasNotBeyondTheLimit(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      long[] values = figures(random, 5 + random.nextInt(12));
      if (!names(values, "no-spread").isEmpty()) continue;
      List<String> before = names(values, "outlier", "borderline");
      long[] more = Arrays.copyOf(values, values.length + 1);
      more[values.length] = random.nextBoolean() ? 500 + random.nextInt(9) : random.nextInt(1000);

      List<String> after = new ArrayList<>(names(more, "outlier"));
      after.remove("财政局" + values.length);
      after.removeAll(before);
      assertEquals(List.of(), after);
    }
  }

  /** No share is fixed: peers that differ as ordinary ones do are not flagged at all. */
  @Test
  void evenlySpreadPeersAreNotFlagged() {
    long[] rates = new long[200];
    for (int i = 0; i < rates.length; i++) rates[i] = 900_000 + 500L * i;

    assertEquals(List.of(), Answers.of(RULE, executions(rates)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfTheReportsDoesNotMatter(long seed) {
    List<Digest> digests = new ArrayList<>();
    for (Assessment report : Sample.random(seed, 150)) digests.add(Digest.of(report));
    List<Outlier> first = Answers.of(digests);
    Collections.shuffle(digests, new Random(seed));

    assertEquals(first, Answers.of(digests));
  }

  private static long[] figures(Random random, int n) {
    return random.longs(n, 0, 1_000).map(value -> value < 900 ? 500 + value % 9 : value).toArray();
  }

  private static List<String> names(long[] rates, String... verdicts) {
    return Answers.of(RULE, executions(rates)).stream()
        .filter(answer -> List.of(verdicts).contains(answer.verdict()))
        .map(answer -> String.valueOf(answer.subject().department()))
        .toList();
  }

  private static List<String> flagged(long[] rates) {
    return Answers.of(RULE, executions(rates)).stream()
        .map(
            answer ->
                answer.verdict()
                    + answer.subject().department()
                    + answer.figures().score()
                    + answer.figures().rank())
        .toList();
  }

  private static Digest municipal(String type, long rate) {
    return Sample.of(null, "440100", type, "市局" + rate, 2022)
        .withExecution(rate, Basis.ADJUSTED)
        .digest();
  }

  private static String where(Outlier answer) {
    return answer.group().id()
        + " "
        + answer.group().circle().id()
        + " rank "
        + answer.figures().rank()
        + " of "
        + answer.group().n();
  }

  private static List<String> verdicts(List<Outlier> outliers) {
    return outliers.stream().map(one -> one.verdict() + " n=" + one.group().n()).toList();
  }
}
