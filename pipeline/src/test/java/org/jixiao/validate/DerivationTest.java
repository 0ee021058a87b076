package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Decimal;
import org.jixiao.model.Derived;
import org.jixiao.model.Finding;
import org.jixiao.model.Origin;
import org.junit.jupiter.api.Test;

class DerivationTest {

  @Test
  void aPrintedAdjustedBudgetIsTakenAsItIs() {
    Derived derived = new Draft().original("100.00").adjusted("110.00").adjustment("7").derived();
    assertEquals(Draft.wan("110.00"), derived.adjustedBudget());
    assertEquals(Origin.PRINTED, derived.adjustedOrigin());
  }

  @Test
  void anAdjustedBudgetIsDerivedWhenNothingContradicts() {
    Derived derived = new Draft().original("100.00").adjustment("5.55").derived();
    assertEquals(new BigDecimal("1055500.00"), derived.adjustedBudget().yuan());
    assertEquals(Origin.DERIVED_FROM_ADJUSTMENT_RATE, derived.adjustedOrigin());
    assertNull(derived.execution());
  }

  @Test
  void aDerivedBudgetsHalfReachesOverAllThatThePrintAllows() {
    Derived derived = new Draft().original("100.00").adjustment("5.5").derived();
    assertEquals(new BigDecimal("1055000.00"), derived.adjustedBudget().yuan());
    assertEquals(1105, derived.adjustedBudget().half() / 1_000_000);
  }

  @Test
  void anAdjustmentRateThatOnlyFitsAsACutIsACut() {
    Derived derived =
        new Draft()
            .original("1000.00")
            .expenditure("855.00")
            .execution("95.00")
            .adjustment("10.00")
            .derived();
    assertEquals(new BigDecimal("9000000.00"), derived.adjustedBudget().yuan());
    assertEquals(Origin.DERIVED_FROM_CUT_RATE, derived.adjustedOrigin());
    assertEquals(new BigDecimal("-10.000000"), derived.adjustment().value());
    assertEquals(Origin.DERIVED_FROM_CUT_RATE, derived.adjustmentOrigin());
    assertEquals(Origin.PRINTED, derived.executionOrigin());
  }

  @Test
  void nothingIsDerivedWhenNeitherARaiseNorACutFits() {
    Derived derived =
        new Draft()
            .original("1000.00")
            .expenditure("855.00")
            .execution("70.00")
            .adjustment("10.00")
            .derived();
    assertNull(derived.adjustedBudget());
    assertNull(derived.adjustedOrigin());
    assertEquals(Basis.UNKNOWN, derived.executionBasis());
    assertEquals(Draft.number("70.00"), derived.execution());
    assertNull(derived.computedExecution());
  }

  @Test
  void aTrueAdjustmentRateThatHappensToBeTheUnspentShareIsStillTaken() {
    Derived derived =
        new Draft()
            .original("1000.00")
            .expenditure("997.50")
            .execution("95.00")
            .adjustment("5.00")
            .derived();
    assertEquals(new BigDecimal("10500000.00"), derived.adjustedBudget().yuan());
    assertEquals(Draft.number("5.00"), derived.adjustment());
  }

  @Test
  void aMislabelledAdjustmentRateDerivesNothing() {
    Derived derived =
        new Draft()
            .original("1000.00")
            .expenditure("950.00")
            .execution("95.00")
            .adjustment("5.00")
            .derived();
    assertNull(derived.adjustedBudget());
    assertNull(derived.adjustment());
    assertEquals(Basis.ORIGINAL, derived.executionBasis());
  }

  @Test
  void aPrintedRateThatDoesNotMeetGivesWayToTheComputedOne() {
    Derived derived =
        new Draft().adjusted("1000.00").expenditure("850.00").execution("95.00").derived();
    assertEquals(new BigDecimal("85.000000"), derived.execution().value());
    assertEquals(Origin.COMPUTED, derived.executionOrigin());
    assertEquals(Basis.ADJUSTED, derived.executionBasis());
  }

  @Test
  void onlyAPrintedRateIsOnThePacksDenominator() {
    Derived derived = new Draft().execution("95.00").derived();
    assertEquals(Basis.ADJUSTED, derived.executionBasis());
    assertEquals(Origin.PRINTED, derived.executionOrigin());
    assertNull(derived.computedExecution());
  }

  @Test
  void withoutAnAdjustedBudgetTheRateIsOnTheOriginalOne() {
    Derived derived = new Draft().original("800.00").expenditure("866.40").derived();
    assertEquals(new BigDecimal("108.300000"), derived.execution().value());
    assertEquals(Basis.ORIGINAL, derived.executionBasis());
    assertEquals(Origin.COMPUTED, derived.executionOrigin());
  }

  @Test
  void anotherPacksDenominatorGivesAnotherRateOfTheSameFigures() {
    Draft draft = new Draft().original("800.00").adjusted("1000.00").expenditure("850.00");
    Derived onOriginal = Derivation.derive(draft.report(), Packs.onOriginal());
    assertEquals(new BigDecimal("106.250000"), onOriginal.execution().value());
    assertEquals(Basis.ORIGINAL, onOriginal.executionBasis());
    assertEquals(new BigDecimal("85.000000"), draft.derived().execution().value());
  }

  @Test
  void twoBudgetsGiveTheAdjustmentRateWhenThePrintedOneDoesNotMeet() {
    Derived derived =
        new Draft().original("1000.00").adjusted("900.00").adjustment("12.00").derived();
    assertEquals(new BigDecimal("-10.000000"), derived.adjustment().value());
    assertEquals(Origin.COMPUTED, derived.adjustmentOrigin());
  }

  @Test
  void nothingFollowsFromNothing() {
    Derived derived = new Draft().derived();
    assertEquals(new Derived(null, null, null, null, null, null, null, null, null, null), derived);
  }

  @Test
  void aBudgetOfZeroIsNoBase() {
    Derived derived = new Draft().adjusted("0.00").expenditure("10.00").derived();
    assertNull(derived.execution());
  }

  @Test
  void theBandIsNullOnOtherFullMarks() {
    assertEquals("良", new Draft().score("89.99").derived().band());
    assertEquals("优", new Draft().score("90").fullMarks("100").derived().band());
    assertNull(new Draft().score("90").fullMarks("95").derived().band());
  }

  @Test
  void thePrintedGradeCountsUnderAnyOfItsNamesAndBeforeTheEarnedOne() {
    assertEquals("良", new Draft().score("95").grade("良好").derived().grade());
    assertEquals("优", new Draft().score("95").derived().grade());
    assertNull(new Draft().score("95").grade("合格").derived().grade());
  }

  @Test
  void ratesBeyondAllMeasureAreLeftOutAndTheLargestAmountsReckonedWith() {
    Draft draft =
        new Draft()
            .original("900000000")
            .adjusted("900000000")
            .expenditure("900000000")
            .execution("9000000000000")
            .adjustment("-9000000000000")
            .task("一项很大的工作", "900000000", "900000000", "100")
            .task("一项很大的工作", "900000000", "1", "100");
    assertEquals(Decimal.exact(100_000_000), draft.derived().execution());
    assertEquals(
        List.of("rate-mismatch", "same-item-two-values", "missing-core"),
        draft.findings().stream().map(Finding::rule).distinct().toList());
  }
}
