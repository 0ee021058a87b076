package org.jixiao.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jixiao.model.Amount;
import org.jixiao.model.Assessment;
import org.jixiao.model.Basis;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Department;
import org.jixiao.model.Derived;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Finding;
import org.jixiao.model.Level;
import org.jixiao.model.Origin;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.Severity;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;

/**
 * An invented report that states nothing but whose it is; each {@code with…} method answers a copy
 * that says one thing more.
 */
public final class Sample {
  private static final String[] TYPES = {"gov_office", "finance", "audit", "other"};
  private static final String[] THEMES = {"T01", "T03", "T09", "T15"};
  private static final List<Department> PLACES =
      List.of(place(null, "440100"), place("荔湾区", "440103"), place("越秀区", "440104"));

  private final Department department;
  private final int year;
  private Amount original;
  private Amount adjusted;
  private Amount spent;
  private Decimal execution;
  private Basis basis;
  private Decimal adjustment;
  private Score score = Score.NONE;
  private List<Finding> findings = List.of();
  private List<Statement> problems = List.of();
  private List<Statement> measures = List.of();
  private List<ThemeTag> tags = List.of();

  private Sample(Department department, int year) {
    this.department = department;
    this.year = year;
  }

  /** Of any department. */
  public static Sample of(Department department, int year) {
    return new Sample(department, year);
  }

  /** Of a department of a district, or of the municipal level when that is null. */
  public static Sample of(String district, String code, String type, String name, int year) {
    Department at = place(district, code);
    return of(new Department(at.city(), district, code, at.level(), name, type), year);
  }

  private static Department place(String district, String code) {
    Level level = district == null ? Level.CITY : Level.DISTRICT;
    return new Department("广州市", district, code, level, null, null);
  }

  private Sample with(Consumer<Sample> change) {
    Sample copy = new Sample(department, year);
    copy.original = original;
    copy.adjusted = adjusted;
    copy.spent = spent;
    copy.execution = execution;
    copy.basis = basis;
    copy.adjustment = adjustment;
    copy.score = score;
    copy.findings = findings;
    copy.problems = problems;
    copy.measures = measures;
    copy.tags = tags;
    change.accept(copy);
    return copy;
  }

  /** In fen, null where not stated. */
  public Sample withMoney(Long originalFen, Long adjustedFen, Long spentFen) {
    return with(
        copy -> {
          copy.original = amount(originalFen);
          copy.adjusted = amount(adjustedFen);
          copy.spent = amount(spentFen);
        });
  }

  /** In ten-thousandths of a percent. */
  public Sample withExecution(long rate, Basis against) {
    return with(
        copy -> {
          copy.execution = Decimal.exact(rate * 100);
          copy.basis = against;
        });
  }

  /** In ten-thousandths of a percent. */
  public Sample withAdjustment(long rate) {
    return with(copy -> copy.adjustment = Decimal.exact(rate * 100));
  }

  /** In ten-thousandths of a point; full marks and grade may be null. */
  public Sample withScore(long points, Long full, String grade) {
    Decimal marks = full == null ? null : Decimal.exact(full * 100);
    return with(copy -> copy.score = new Score(Decimal.exact(points * 100), marks, grade));
  }

  /** Another problem, with its primary theme or null. */
  public Sample withProblem(String theme) {
    return with(
        copy -> {
          copy.tags = tagged("/problems/" + problems.size(), theme, true);
          copy.problems = longer(problems, new Statement(null, "…"));
        });
  }

  /** A secondary theme of the last problem. */
  public Sample withCause(String theme) {
    return with(copy -> copy.tags = tagged("/problems/" + (problems.size() - 1), theme, false));
  }

  /** Another measure, with its theme or null. */
  public Sample withMeasure(String theme) {
    return with(
        copy -> {
          copy.tags = tagged("/measures/" + measures.size(), theme, true);
          copy.measures = longer(measures, new Statement(null, "…"));
        });
  }

  /** Another finding. */
  public Sample withFinding(Severity severity) {
    Finding finding =
        new Finding("a", severity, "/", List.of(), null, null, null, null, null, "", "", List.of());
    return with(copy -> copy.findings = longer(findings, finding));
  }

  private List<ThemeTag> tagged(String path, String theme, boolean primary) {
    return theme == null ? tags : longer(tags, new ThemeTag(path, theme, primary, "…", 0, false));
  }

  private static <T> List<T> longer(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  private static Amount amount(Long fen) {
    return fen == null ? null : new Amount(fen, 0);
  }

  /** The report with its derived figures, findings and themes. */
  public Assessment assessment() {
    String id = year + "-" + department.divisionCode() + "-" + department.name();
    return new Assessment(
        id, "in.jsonl", "line 1", report(), derived(), findings, tags, "pack", Basis.ADJUSTED);
  }

  /** The same for comparisons. */
  public Digest digest() {
    return Digest.of(assessment());
  }

  private Report report() {
    return new Report(
        Source.UNKNOWN,
        department,
        year,
        null,
        null,
        new Budget(original, null, null, null),
        new Expenditure(spent, null, null),
        Rates.NONE,
        score,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        problems,
        measures,
        List.of());
  }

  private Derived derived() {
    Origin origin = Origin.PRINTED;
    return new Derived(
        adjusted,
        origin,
        execution,
        basis,
        origin,
        null,
        adjustment,
        origin,
        null,
        score == null ? null : score.grade());
  }

  /** Reports with gaps of every kind, the same for the same seed. */
  public static List<Assessment> random(long seed, int size) {
    Random random = new Random(seed);
    List<Assessment> reports = new ArrayList<>(size);
    for (int i = 0; i < size; i++) reports.add(random(random, "单位" + i).assessment());
    return reports;
  }

  private static Sample random(Random random, String name) {
    Department at = PLACES.get(random.nextInt(PLACES.size()));
    String type = TYPES[random.nextInt(TYPES.length)];
    int year = 2021 + random.nextInt(3);
    Sample sample = of(at.district(), at.divisionCode(), type, name, year);
    sample = sample.withMoney(fen(random), fen(random), fen(random));
    if (random.nextInt(5) > 0) {
      sample =
          sample.withExecution(
              random.nextInt(1_100_000), random.nextBoolean() ? Basis.ADJUSTED : Basis.ORIGINAL);
    }
    if (random.nextInt(3) > 0) sample = sample.withAdjustment(random.nextInt(600_000) - 300_000);
    if (random.nextInt(4) > 0) sample = randomScore(sample, random);
    for (int i = random.nextInt(4); i > 0; i--) sample = sample.withProblem(theme(random));
    for (int i = random.nextInt(3); i > 0; i--) sample = sample.withMeasure(theme(random));
    for (int i = random.nextInt(3); i > 0; i--) sample = sample.withFinding(Severity.WARNING);
    return sample;
  }

  private static Sample randomScore(Sample sample, Random random) {
    Long full = random.nextBoolean() ? null : (Long) (950_000L + 50_000L * random.nextInt(2));
    int grade = random.nextInt(4);
    return sample.withScore(random.nextInt(1_000_001), full, "优良中差".substring(grade, grade + 1));
  }

  private static Long fen(Random random) {
    return random.nextInt(4) == 0 ? null : (Long) (random.nextLong(5_000_000_000L) + 1);
  }

  private static String theme(Random random) {
    return random.nextInt(4) == 0 ? null : THEMES[random.nextInt(THEMES.length)];
  }
}
