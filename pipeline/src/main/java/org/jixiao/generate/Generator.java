package org.jixiao.generate;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/**
 * Makes synthetic reports of the city's departments. Record {@code i} depends on the seed and
 * {@code i} alone. A department and year occur once, except for the planted second submissions.
 * Safe for use by many threads.
 */
public final class Generator {
  private static final int PURPOSE_PROFILE = 11;
  private static final int PURPOSE_FAULT = 12;
  private static final int PURPOSE_RECORD = 13;

  private static final long HUNDREDS_PER_WAN = 100;
  private static final long LEAST_BUDGET = 300 * HUNDREDS_PER_WAN;
  private static final double SPREAD = 0.45;
  private static final int GROWTH = 300;
  private static final int FIRST_YEAR = 2017;

  private final long seed;
  private final Submissions submissions;
  private final Roster roster;
  private final Tasks tasks;
  private final Scoring scoring;
  private final Work work;
  private final Statements statements;

  public Generator(long seed) {
    this(seed, Detail.USUAL);
  }

  public Generator(long seed, Detail detail) {
    Phrases phrases = new Phrases();
    this.seed = seed;
    submissions = new Submissions(seed);
    roster = new Roster(phrases);
    tasks = new Tasks(phrases);
    scoring = new Scoring(phrases, detail);
    work = new Work(phrases, detail);
    statements = new Statements(phrases);
  }

  /** The first {@code count} records in order. */
  public Stream<Generated> first(long count) {
    return LongStream.range(0, count).mapToObj(this::at);
  }

  /** The record {@code index}, from 0. */
  public Generated at(long index) {
    boolean isSecond = submissions.isSecond(index);
    long first = isSecond ? submissions.first(index) : index;
    Unit unit = roster.at(submissions.sequence(first));
    boolean isPaired = isSecond || submissions.hasSecond(index);
    Fault fault = isPaired ? Fault.NONE : Fault.draw(Dice.of(seed, PURPOSE_FAULT, index));
    Dice dice = Dice.of(seed, PURPOSE_RECORD, index);
    Layout layout = Layout.draw(dice, fault);
    Ledger ledger = Ledger.draw(dice, budget(unit, dice), fault, layout);
    Report report = report(unit, dice, ledger, layout, fault, date(index, unit, isPaired));
    if (!isSecond) return new Generated(report, AnswerKey.of(fault, report, ledger));
    return new Generated(report, List.of(superseded(index, first, unit.fiscalYear())));
  }

  /** Null for some of the reports that were submitted once. */
  private String date(long index, Unit unit, boolean isPaired) {
    if (!isPaired && index % 4 == 3) return null;
    return submissions.date(index, unit.fiscalYear()).toString();
  }

  private Planted superseded(long second, long first, int fiscalYear) {
    String one = submissions.date(first, fiscalYear).toString();
    String other = submissions.date(second, fiscalYear).toString();
    boolean firstCounts = one.compareTo(other) > 0;
    String counts = firstCounts ? one : other;
    String superseded = firstCounts ? other : one;
    return new Planted("superseded", "/submitted_at", counts + " 提交的有效，" + superseded + " 提交的被替代");
  }

  /**
   * The original budget in hundreds of yuan: the department's own scale, growing with the years.
   */
  private long budget(Unit unit, Dice dice) {
    double factor = StrictMath.exp(SPREAD * Dice.of(seed, PURPOSE_PROFILE, unit.key()).normal());
    long base = Math.round(unit.usualBudget() * HUNDREDS_PER_WAN * factor);
    long growth = (long) GROWTH * (unit.fiscalYear() - FIRST_YEAR) + dice.between(-150, 150);
    return Math.max(LEAST_BUDGET, base) * (Ledger.WHOLE + growth) / Ledger.WHOLE;
  }

  private Report report(
      Unit unit, Dice dice, Ledger ledger, Layout layout, Fault fault, String submittedAt) {
    Finance finance = Finance.of(dice, ledger, layout, fault);
    Marks marks = scoring.draw(dice, fault);
    Speech speech = statements.draw(dice, fault);
    return new Report(
        Source.UNKNOWN,
        unit.department(),
        unit.fiscalYear(),
        submittedAt,
        finance.revenue(),
        finance.budget(),
        finance.expenditure(),
        finance.rates(),
        marks.score(),
        marks.items(),
        marks.deductions(),
        tasks.draw(dice, ledger, fault),
        work.indicators(dice),
        work.outputs(dice),
        speech.problems(),
        speech.measures(),
        List.of());
  }
}
