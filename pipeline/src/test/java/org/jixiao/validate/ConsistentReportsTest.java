package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jixiao.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Consistent books, printed with random precision, rounded or cut off, and with random gaps, raise
 * no arithmetic finding; a fault planted above the precision is always found. {@code
 * -Djixiao.consistent.reports=100000} tries as many reports of each kind.
 */
class ConsistentReportsTest {

  private static final int REPORTS = Integer.getInteger("jixiao.consistent.reports", 20_000);

  private static final int SEEDS = 2;

  private static final List<Rule> ARITHMETIC =
      List.of(
          new RateMismatch(),
          new AdjustmentMislabelled(),
          new PartsTotal(),
          new SameItemTwoValues(),
          new GradeBandMismatch(),
          new AdjustmentMismatch(),
          new TaskOver(),
          new Slip(),
          new ScoreOver());

  private static final Checker CHECKER = new Checker(RulePack.standard(), ARITHMETIC);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void consistentReportsRaiseNoArithmeticFinding(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int alarms = 0;
    for (int i = 0; i < REPORTS / SEEDS; i++) {
      Draft draft = new Books(random).print();
      List<Finding> found = check(draft);
      alarms += found.size();
      assertEquals(List.of(), found, () -> draft.report().toString());
    }
    System.out.println(
        "seed " + seed + ": " + REPORTS / SEEDS + " consistent reports, " + alarms + " alarms");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyPlantedFaultIsFound(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Fault, Integer> planted = new EnumMap<>(Fault.class);
    int found = 0;
    for (int i = 0; i < REPORTS / SEEDS; i++) {
      Fault fault = Fault.values()[i % Fault.values().length];
      Books books = new Books(random);
      Draft draft = books.print();
      if (!books.plant(fault, draft)) continue;
      planted.merge(fault, 1, Integer::sum);
      List<String> rules = check(draft).stream().map(Finding::rule).distinct().toList();
      assertEquals(List.of(fault.rule), rules, () -> fault + " in " + draft.report());
      found++;
    }
    int all = planted.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(
        "seed " + seed + ": " + all + " faults planted, " + found + " found: " + planted);
    assertEquals(all, found);
    int least = REPORTS / SEEDS / Fault.values().length / 4;
    for (Fault fault : Fault.values()) assertTrue(planted.get(fault) > least, planted::toString);
  }

  private static List<Finding> check(Draft draft) {
    return CHECKER.check(draft.report(), draft.derived(), draft.themes());
  }

  private enum Fault {
    RATE("rate-mismatch"),
    TASK_RATE("rate-mismatch"),
    UNSPENT_AS_ADJUSTMENT("adjustment-mislabelled"),
    PARTS("parts-total"),
    SCORES("parts-total"),
    DEDUCTIONS("parts-total"),
    SAME_TASK("same-item-two-values"),
    GRADE("grade-band"),
    ADJUSTMENT("adjustment-mismatch"),
    TASK_OVER("task-over"),
    UNIT("slip"),
    SCORE_OVER("score-over"),
    ITEM_OVER("score-over");

    private final String rule;

    Fault(String rule) {
      this.rule = rule;
    }
  }

  /** A department's true books, in fen; what is printed is rounded from them. */
  private static final class Books {
    private static final BigDecimal FEN_PER_WAN = BigDecimal.valueOf(1_000_000);

    private final SplittableRandom random;
    private final long original;
    private final long adjusted;
    private final long expenditure;
    private final long basic;
    private final int places;
    private final int ratePlaces;
    private final RoundingMode rounding;

    Books(SplittableRandom random) {
      this.random = random;
      original = (long) Math.exp(random.nextDouble(Math.log(1e8), Math.log(1e12)));
      long change = Math.round(original * random.nextDouble(-0.35, 0.45));
      adjusted = original + (random.nextInt(5) == 0 ? 0 : change);
      expenditure = Math.round(adjusted * random.nextDouble(0.5, 0.999));
      basic = Math.round(expenditure * random.nextDouble(0.1, 0.9));
      places = random.nextInt(0, 7);
      ratePlaces = random.nextInt(0, 5);
      rounding = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    }

    Draft print() {
      Draft draft = new Draft();
      boolean tellsAdjusted = random.nextBoolean();
      boolean tellsAdjustment = isFarFromUnspent() && random.nextBoolean();
      if (random.nextInt(4) > 0) draft.original(wan(original));
      if (tellsAdjusted) draft.adjusted(wan(adjusted));
      if (tellsAdjustment) draft.adjustment(rate(adjusted - original, original));
      if (random.nextInt(8) > 0) draft.expenditure(wan(expenditure));
      if (random.nextBoolean()) draft.expenditures(wan(basic), wan(expenditure - basic));
      if (tellsAdjusted || (tellsAdjustment && isRaised())) {
        if (random.nextInt(4) > 0) draft.execution(rate(expenditure, adjusted));
      }
      printTasks(draft);
      printScores(draft);
      return draft;
    }

    private boolean isRaised() {
      return adjusted >= original;
    }

    /** A true rate that happens to be the unspent share cannot be told from a wrong name. */
    private boolean isFarFromUnspent() {
      double change = 100.0 * Math.abs(adjusted - original) / original;
      return Math.abs(change - 100 + 100.0 * expenditure / adjusted) > 0.5;
    }

    private void printTasks(Draft draft) {
      long left = Math.min(Math.min(original, adjusted), expenditure);
      for (int i = random.nextInt(8); i > 0; i--) {
        long budget = Math.round(left * random.nextDouble(0.01, 0.5));
        long spent = Math.round(budget * random.nextDouble(0.3, 1));
        left -= budget;
        boolean tellsRate = random.nextBoolean();
        String rate = tellsRate ? rate(spent, budget) : null;
        draft.task("第" + i + "号重点任务", wan(budget), wan(spent), rate);
        if (random.nextInt(6) == 0) {
          draft.task("第" + i + "号重点任务项目", wan(budget), wan(spent), rate);
        }
      }
    }

    private void printScores(Draft draft) {
      int scorePlaces = random.nextInt(0, 3);
      List<BigDecimal> parts = new ArrayList<>();
      BigDecimal total = BigDecimal.ZERO;
      int count = random.nextInt(2, 6);
      BigDecimal full = BigDecimal.valueOf(100 / count);
      for (int i = 0; i < count; i++) {
        BigDecimal lost =
            BigDecimal.valueOf(random.nextDouble(0, 8)).setScale(scorePlaces, RoundingMode.DOWN);
        parts.add(lost);
        total = total.add(full.subtract(lost));
      }
      draft.score(total.toPlainString());
      draft.fullMarks(full.multiply(BigDecimal.valueOf(count)).toPlainString());
      for (int i = 0; i < count; i++) {
        String points = full.subtract(parts.get(i)).toPlainString();
        draft.item("指标" + i, null, full.toPlainString(), points);
        draft.deduction(parts.get(i).toPlainString());
      }
    }

    /** Whether the fault could be planted and lies above the precision of the print. */
    boolean plant(Fault fault, Draft draft) {
      switch (fault) {
        case RATE -> {
          if (places < 2 || ratePlaces < 2) return false;
          draft.original(null).adjusted(wan(adjusted)).adjustment(null);
          draft.expenditure(wan(expenditure)).execution(shifted(rate(expenditure, adjusted)));
        }
        case TASK_RATE -> {
          String spent = wan(1_000_000_000);
          draft.task("另外一件大事", wan(2_000_000_000), spent, "45.0");
          draft.original(null).adjusted(null).expenditure(null).adjustment(null);
        }
        case UNSPENT_AS_ADJUSTMENT -> {
          if (ratePlaces < 2) return false;
          draft.original(null).adjusted(wan(adjusted)).execution(rate(expenditure, adjusted));
          draft.expenditure(wan(expenditure)).adjustment(rate(adjusted - expenditure, adjusted));
        }
        case PARTS -> {
          if (places < 2) return false;
          draft.expenditure(wan(expenditure)).execution(null);
          draft.expenditures(wan(basic), wan(expenditure - basic + slip()));
        }
        case SCORES -> draft.score("30").fullMarks(null).clearDeductions();
        case DEDUCTIONS -> draft.deduction("33.7");
        case SAME_TASK -> {
          draft.original(null).adjusted(null).expenditure(null).adjustment(null);
          draft.task("同一件大事项目", "525", null, null).task("同一件大事工作", "25", null, null);
        }
        case GRADE -> draft.score("85.5").fullMarks("100").grade("优").clearItems();
        case ADJUSTMENT -> {
          if (places < 2 || ratePlaces < 2) return false;
          draft.original(wan(original)).adjusted(wan(adjusted)).execution(null).expenditure(null);
          draft.adjustment(awayFromZero(rate(adjusted - original, original)));
        }
        case TASK_OVER -> {
          draft.task("另外一件大事", wan(2_000_000_000), wan(2_300_000_000L), null);
          draft.original(null).adjusted(null).expenditure(null).adjustment(null);
        }
        case UNIT -> {
          draft.adjusted(wan(adjusted)).adjustment(null).execution(null);
          draft.expenditures(null, null).expenditure(wan(expenditure * 100));
        }
        case SCORE_OVER -> draft.score("107.3").fullMarks("100").clearItems();
        case ITEM_OVER -> draft.clearItems().score("94").item("资产管理", null, "5", "6.2");
        default -> throw new IllegalStateException();
      }
      return true;
    }

    /** Moved by more than the print of rate and amounts can explain, up or down. */
    private String shifted(String rate) {
      BigDecimal shift = BigDecimal.valueOf(random.nextLong(6, 2000), 2);
      BigDecimal printed = new BigDecimal(rate);
      return (random.nextBoolean() ? printed.add(shift) : printed.subtract(shift)).toPlainString();
    }

    private String awayFromZero(String rate) {
      BigDecimal shift = BigDecimal.valueOf(random.nextLong(10, 2000), 2);
      BigDecimal printed = new BigDecimal(rate);
      return (printed.signum() < 0 ? printed.subtract(shift) : printed.add(shift)).toPlainString();
    }

    /** Fen, more than three figures printed in 万元 with two decimals can explain. */
    private long slip() {
      return random.nextLong(30_001, 50_000_000);
    }

    private String wan(long fen) {
      return BigDecimal.valueOf(fen).divide(FEN_PER_WAN, places, rounding).toPlainString();
    }

    private String rate(long part, long base) {
      return BigDecimal.valueOf(part)
          .movePointRight(2)
          .divide(BigDecimal.valueOf(base), MathContext.DECIMAL64)
          .setScale(ratePlaces, rounding)
          .toPlainString();
    }
  }
}
