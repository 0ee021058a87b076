package org.jixiao.analyse.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.model.Level;
import org.jixiao.model.Review;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;
import org.jixiao.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewListTest {
  @Test
  void pointsAddUpAndTheHeaviestComesFirst() {
    assertEquals(
        List.of("1 乙局 12 [rate-mismatch, silence]", "2 甲局 10 [hidden-gap]"),
        shown(
            finding("甲局", "hidden-gap", Severity.FATAL, 10),
            finding("乙局", "silence", Severity.WARNING, 2),
            finding("乙局", "rate-mismatch", Severity.FATAL, 10)));
  }

  @Test
  void equalWeightsAreOrderedByFatalFindingsThenReasonsThenName() {
    assertEquals(
        List.of("1 丁局 8 [hidden-gap]", "2 丙局 8 [a, b, c]", "3 乙局 8 [a, b]", "4 甲局 8 [a, b]"),
        shown(
            finding("甲局", "a", Severity.WARNING, 4),
            finding("甲局", "b", Severity.WARNING, 4),
            finding("乙局", "a", Severity.WARNING, 4),
            finding("乙局", "b", Severity.WARNING, 4),
            finding("丙局", "a", Severity.WARNING, 4),
            finding("丙局", "b", Severity.WARNING, 2),
            finding("丙局", "c", Severity.WARNING, 2),
            finding("丁局", "hidden-gap", Severity.FATAL, 8)));
  }

  @Test
  void eachCityAndYearHasItsOwnList() {
    ReviewReason other =
        new ReviewReason(
            new Who("x", "深圳市", null, null, null, "甲局", null, 2022),
            Kind.FINDING,
            "a",
            Severity.INFO,
            1,
            "",
            "",
            List.of(),
            "pack");

    assertEquals(
        List.of("1 甲局 2 [a]", "1 甲局 1 [a]"), shown(other, finding("甲局", "a", Severity.INFO, 2)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aChangeOfOneReportMovesNoOtherPastAnother(long seed) {
    Random random = new Random(seed);
    List<ReviewReason> reasons = random(random);
    String changed = "局" + random.nextInt(40);
    List<ReviewReason> others =
        reasons.stream().filter(r -> !r.who().department().equals(changed)).toList();
    List<ReviewReason> after = new ArrayList<>(others);
    after.add(finding(changed, "new", Severity.FATAL, 1 + random.nextInt(30)));
    Collections.shuffle(after, random);

    assertEquals(without(changed, reasons), without(changed, after));
  }

  private static List<String> without(String department, List<ReviewReason> reasons) {
    return ReviewList.rank(reasons).stream()
        .filter(review -> !review.who().department().equals(department))
        .map(review -> review.who().department() + " " + review.weight())
        .toList();
  }

  private static List<ReviewReason> random(Random random) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j <= random.nextInt(3); j++) {
        Severity severity = random.nextBoolean() ? Severity.FATAL : Severity.INFO;
        reasons.add(finding("局" + i, "rule-" + j, severity, 1 + random.nextInt(5)));
      }
    }
    return reasons;
  }

  private static List<String> shown(ReviewReason... reasons) {
    return ReviewList.rank(List.of(reasons)).stream().map(ReviewListTest::shown).toList();
  }

  private static String shown(Review review) {
    List<String> labels = review.reasons().stream().map(ReviewReason::label).toList();
    return review.rank() + " " + review.who().department() + " " + review.weight() + " " + labels;
  }

  private static ReviewReason finding(String name, String rule, Severity severity, int points) {
    Who who = new Who(name, "广州市", "荔湾区", "440103", Level.DISTRICT, name, "finance", 2023);
    return new ReviewReason(
        who, Kind.FINDING, rule, severity, points, "句。", "S.", List.of("/a"), "pack");
  }
}
