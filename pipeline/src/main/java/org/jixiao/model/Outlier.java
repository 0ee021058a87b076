package org.jixiao.model;

/**
 * A comparison's answer: a figure that stands apart, or the reason why nobody can be judged.
 *
 * @param rule id in the register, such as {@code peer-outlier}
 * @param severity of a flag; null for an answer that flags nobody
 * @param verdict {@code outlier}, {@code borderline}, {@code jump}, {@code ceiling} or {@code
 *     departs} for a flag; {@code too-few-peers}, {@code no-spread}, {@code no-ceiling}, {@code
 *     conforms} or {@code refused} for an answer on a whole group
 * @param method such as {@code modified-z-score}
 * @param subject {@link Subject#NOBODY} for an answer on a whole group
 * @param rulePack whose limits were used
 */
public record Outlier(
    String rule,
    Severity severity,
    String verdict,
    Measure measure,
    String method,
    Group group,
    Subject subject,
    Figures figures,
    String rulePack,
    String sentenceZh,
    String sentenceEn) {

  /**
   * What was compared. Statistics are in ten-thousandths of the measure's unit.
   *
   * @param id such as {@code gov_office/district/2023}
   * @param departmentType of the departments that are judged; {@code all} in a group of all types
   * @param level null when reports do not tell, or for a group of all levels
   * @param n figures in the group
   * @param median null where the group has none
   * @param spread null where the method has none
   */
  public record Group(
      String id,
      Circle circle,
      String departmentType,
      Level level,
      int fiscalYear,
      int n,
      Long median,
      Long spread) {}

  /** Who is judged; all null for nobody. */
  public record Subject(
      String reportId,
      String city,
      String district,
      String divisionCode,
      String department,
      String departmentType,
      Level level) {
    public static final Subject NOBODY = new Subject(null, null, null, null, null, null, null);
  }

  /**
   * The numbers of a judgement, null where the method has none.
   *
   * @param value that is judged, in ten-thousandths of the measure's unit
   * @param rank of the value in its group, the highest being 1; equal values share the best rank
   * @param score how far off it is, in ten-thousandths
   * @param statistic of a test on a whole group, in ten-thousandths
   * @param p the test's probability, in ten-thousandths
   * @param limit that the score, the value or the statistic is held against, in ten-thousandths
   * @param amount of this year, in fen
   * @param previousAmount of the year before, in fen
   * @param rate of this year, in ten-thousandths of a percent
   * @param previousRate of the year before, in ten-thousandths of a percent
   */
  public record Figures(
      Long value,
      Integer rank,
      Long score,
      Long statistic,
      Long p,
      Long limit,
      Long amount,
      Long previousAmount,
      Long rate,
      Long previousRate) {
    public static final Figures NONE =
        new Figures(null, null, null, null, null, null, null, null, null, null);

    public static Figures scored(long value, int rank, long score, long limit) {
      return new Figures(value, rank, score, null, null, limit, null, null, null, null);
    }

    public static Figures tested(long statistic, Long p, long limit) {
      return new Figures(null, null, null, statistic, p, limit, null, null, null, null);
    }

    public static Figures changed(long value, long limit) {
      return new Figures(value, null, null, null, null, limit, null, null, null, null);
    }

    public Figures withAmounts(long now, long before) {
      return new Figures(value, rank, score, statistic, p, limit, now, before, rate, previousRate);
    }

    public Figures withRates(long now, long before) {
      return new Figures(
          value, rank, score, statistic, p, limit, amount, previousAmount, now, before);
    }

    /** Where a method has two sides: {@code high} or {@code low}; else null. */
    public String direction() {
      if (value == null) return null;
      long side = score == null ? value : score;
      return side > 0 ? "high" : "low";
    }
  }

  /** Whether a department is flagged for re-check. */
  public boolean flagsADepartment() {
    return verdict.equals("outlier") || verdict.equals("jump");
  }
}
