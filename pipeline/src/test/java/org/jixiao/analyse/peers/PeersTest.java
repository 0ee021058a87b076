package org.jixiao.analyse.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Sample;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {
  @Test
  void aRateFarBelowItsPeersIsFlaggedWithItsNumbers() {
    // median 96, deviations 1 0 1 2 42: MAD 1; 0.6745 × −42 = −28.329
    List<Outlier> found = Peers.judge(executions(950_000, 960_000, 970_000, 980_000, 540_000));

    assertEquals(
        List.of(
            new Outlier(
                "outlier",
                Measure.EXECUTION,
                "modified-z-score",
                "finance/district/2022",
                "finance",
                Level.DISTRICT,
                2022,
                5,
                960_000L,
                10_000L,
                "2022-440103-财政局4",
                "广州市",
                "荔湾区",
                "440103",
                "财政局4",
                540_000L,
                -283_290L,
                "low",
                "财政局42022年预算执行率为54.00%，明显低于同类：可比组 finance/district/2022 共 5 家，中位数 96.00%，"
                    + "绝对中位差 1.00 个百分点，修正 z 分数 -28.329（界限 ±3.5）。",
                "财政局4 2022: execution of 54.00 % is far below its peers: group finance/district/2022,"
                    + " n = 5, median 96.00 %, median absolute deviation 1.00 points, modified z-score"
                    + " -28.329 (limit ±3.5).")),
        found);
  }

  @Test
  void theLimitItselfIsNoOutlier() {
    // median 0, MAD 1349: 3500 away scores 0.6745 × 3500 ÷ 1349 = 1.75, 7000 away exactly 3.5
    List<Digest> digests = executions(0, 1349, -1349, 1349, -1349, 1349, -1349, 7000, -7001);

    assertEquals(List.of(-7001L), Peers.judge(digests).stream().map(Outlier::value).toList());
  }

  @Test
  void fourPeersAreTooFew() {
    assertEquals(
        List.of("too-few-peers n=4"), verdicts(Peers.judge(executions(1, 2, 3, 1_000_000))));
  }

  @Test
  void peersThatAgreeHaveNoSpread() {
    assertEquals(
        List.of("no-spread n=5"), verdicts(Peers.judge(executions(7, 7, 7, 7, 1_000_000))));
  }

  @Test
  void ratesOnAnotherBasisAndScoresOutOfOtherMarksAreNotCompared() {
    Sample sample = Sample.of("荔湾区", "440103", "finance", "甲", 2022);

    assertEquals(
        List.of(),
        Peers.judge(
            List.of(
                sample.withExecution(1, Basis.ORIGINAL).digest(),
                sample.withScore(900_000, 950_000L, null).digest())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scalingAndShiftingAllPeersFlagsTheSame(long seed) {
    Random random = new Random(seed);
    long[] values =
        random.longs(30, 0, 1_000).map(value -> value < 900 ? 500 + value % 9 : value).toArray();
    long factor = random.nextLong(1, 1_000);
    long shift = random.nextLong(-500_000, 500_000);
    long[] moved = new long[values.length];
    for (int i = 0; i < values.length; i++) moved[i] = values[i] * factor + shift;

    assertEquals(flagged(values), flagged(moved));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfTheReportsDoesNotMatter(long seed) {
    List<Digest> digests = new ArrayList<>();
    for (Assessment report : Sample.random(seed, 150)) digests.add(Digest.of(report));
    List<Outlier> first = Peers.judge(digests);
    Collections.shuffle(digests, new Random(seed));

    assertEquals(first, Peers.judge(digests));
  }

  private static List<String> flagged(long[] rates) {
    return Peers.judge(executions(rates)).stream()
        .map(outlier -> outlier.department() + " " + outlier.score())
        .toList();
  }

  private static List<String> verdicts(List<Outlier> outliers) {
    return outliers.stream().map(one -> one.verdict() + " n=" + one.n()).toList();
  }

  private static List<Digest> executions(long... rates) {
    List<Digest> digests = new ArrayList<>();
    for (long rate : rates) {
      String name = "财政局" + digests.size();
      digests.add(
          Sample.of("荔湾区", "440103", "finance", name, 2022)
              .withExecution(rate, Basis.ADJUSTED)
              .digest());
    }
    return digests;
  }
}
