package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Association, cohesion, boundary and thresholds, with numbers worked out by hand. */
class MeasuresTest {

  @Test
  void associationIsTheLogLikelihoodRatioOfVoices() {
    Association association = new Association(100, 300);

    // 2 (10 ln 4 + 90 ln (90/97.5) + 300 ln (300/292.5))
    assertEquals(285_089L, association.of(10, 10, 0));
    assertEquals(142_544L, association.of(10, 5, 0), "five departments say it twice");
    // 2 (10 ln 2.5 + 6 ln 0.5 + 90 ln (90/96) + 294 ln (294/288))
    assertEquals(105_153L, association.of(10, 10, 6));
    assertEquals(0, association.of(10, 10, 30), "as often here as there");
    assertEquals(0, association.of(10, 10, 40));
    assertEquals(0, new Association(100, 0).of(10, 10, 0), "nothing to compare with");
  }

  @Test
  void cohesionIsThatOfTheWeakestPlace() {
    Map<String, Support> phrases =
        Map.of(
            "甲",
            support(10),
            "乙",
            support(9),
            "丙",
            support(16),
            "甲乙",
            support(10),
            "乙丙",
            support(8),
            "甲乙丙",
            support(8));
    // at 甲乙|丙: ln(8·100 ÷ (10·16)) ÷ ln(100 ÷ 8)
    assertEquals(6_372, new Cohesion(phrases, 100).of("甲乙丙"));
    assertEquals(10_000, new Cohesion(phrases, 8).of("甲乙丙"), "in every statement");
  }

  @Test
  void aPhraseYieldsToALongerOneWithFourFifthsOfItsStatements() {
    Boundary boundary =
        new Boundary(
            Map.of("堂外", support(10), "堂外包", support(8), "食堂外", support(3), "外包", support(11)));
    assertEquals(true, boundary.yields("堂外", support(10)));
    assertEquals(2_000, boundary.of("堂外", support(10)));
    assertEquals(false, boundary.yields("外包", support(11)));
    assertEquals(2_727, boundary.of("外包", support(11)));
    assertEquals(10_000, boundary.of("堂外包", support(8)));
  }

  @Test
  void theBarsGrowWithWhatIsSaid() {
    assertEquals(5, Thresholds.leastDepartments(0));
    assertEquals(5, Thresholds.leastDepartments(25));
    assertEquals(6, Thresholds.leastDepartments(26));
    assertEquals(1_000, Thresholds.leastDepartments(1_000_000));
    assertEquals(92_103, Thresholds.leastAssociation(0));
    assertEquals(262_447, Thresholds.leastAssociation(5_000));
  }

  @Test
  void onlyWordsThatTellSomethingCount() {
    assertEquals(4, GeneralWords.telling("食堂外包"));
    assertEquals(0, GeneralWords.telling("有待进一步加强"));
    assertEquals("食堂外包", GeneralWords.trimmed("的食堂外包了的"));
    assertEquals("", GeneralWords.trimmed("的"));
  }

  private static Support support(int statements) {
    return new Support(statements, statements);
  }
}
