package org.jixiao.explain;

import java.util.List;
import org.jixiao.validate.RuleBook;
import org.jixiao.write.PublishedRow;

/**
 * The rules by which figures follow from printed ones, told from a row of the table of reports; see
 * {@code validate.Derivation} for the rules themselves.
 */
final class Reasons {
  private static final String ORIGINAL = "original_budget_yuan";
  private static final String ADJUSTED = "adjusted_budget_yuan";
  private static final String PRINTED_ADJUSTED = "adjusted_budget_printed_yuan";
  private static final String EXPENDITURE = "expenditure_yuan";
  private static final String PRINTED_EXECUTION = "execution_printed_pct";
  private static final String COMPUTED_EXECUTION = "computed_execution_pct";
  private static final String PRINTED_ADJUSTMENT = "adjustment_printed_pct";
  private static final String ADJUSTMENT = "adjustment_pct";
  private static final String SCORE = "score_points";

  private final PublishedRow report;
  private final Phrases phrases;
  private final Formulas formulas;

  Reasons(PublishedRow report, Phrases phrases, Formulas formulas) {
    this.report = report;
    this.phrases = phrases;
    this.formulas = formulas;
  }

  /** The reason of a derived column, whether it has a value or not. */
  Reason of(String column) {
    return switch (column) {
      case ADJUSTED -> adjustedBudget();
      case "execution_pct" -> execution();
      case COMPUTED_EXECUTION -> computedExecution();
      case ADJUSTMENT -> adjustment();
      case "grade_band" -> band();
      default -> throw new IllegalArgumentException("no derived column: " + column);
    };
  }

  private Reason adjustedBudget() {
    if (!states(ADJUSTED)) return Reason.of(phrases.say("adjusted.none"));
    return switch (report.text("adjusted_budget_origin")) {
      case "printed" -> Reason.of(phrases.say("adjusted.printed"), PRINTED_ADJUSTED);
      case "derived_from_cut_rate" ->
          Reason.computed(
              phrases.say("adjusted.cut"),
              formulas.changed("−", report.decimal(PRINTED_ADJUSTMENT).negate()),
              ORIGINAL,
              PRINTED_ADJUSTMENT,
              PRINTED_EXECUTION,
              EXPENDITURE);
      default ->
          Reason.computed(
              phrases.say("adjusted.raised"),
              formulas.changed("+", report.decimal(PRINTED_ADJUSTMENT)),
              ORIGINAL,
              PRINTED_ADJUSTMENT);
    };
  }

  private Reason execution() {
    if (!states("execution_pct")) return Reason.of(phrases.say("execution.none"));
    String basis = phrases.say("basis." + report.text("execution_basis"));
    boolean isPrinted = report.text("execution_origin").equals("printed");
    if (isPrinted && !states(COMPUTED_EXECUTION)) {
      boolean isUnknown = report.text("execution_basis").equals("unknown");
      String rule = isUnknown ? "execution.printed.unknown" : "execution.printed.alone";
      return Reason.of(phrases.say(rule, basis), PRINTED_EXECUTION);
    }
    if (isPrinted) {
      return Reason.computed(
          phrases.say("execution.printed.fits", basis),
          formulas.execution(base()),
          PRINTED_EXECUTION,
          EXPENDITURE,
          base());
    }
    return states(PRINTED_EXECUTION)
        ? Reason.computed(
            phrases.say("execution.computed.instead", basis),
            formulas.execution(base()),
            PRINTED_EXECUTION,
            EXPENDITURE,
            base())
        : Reason.computed(
            phrases.say("execution.computed", basis),
            formulas.execution(base()),
            EXPENDITURE,
            base());
  }

  private Reason computedExecution() {
    if (!states(COMPUTED_EXECUTION)) {
      boolean isUnknown = "unknown".equals(report.text("execution_basis"));
      return Reason.of(phrases.say(isUnknown ? "computed.unknown" : "computed.none"));
    }
    String basis = phrases.say("basis." + report.text("execution_basis"));
    return Reason.computed(
        phrases.say("computed.rule", basis), formulas.execution(base()), EXPENDITURE, base());
  }

  private String base() {
    return report.text("execution_basis").equals("original") ? ORIGINAL : ADJUSTED;
  }

  private Reason adjustment() {
    if (!states(ADJUSTMENT)) {
      return states(PRINTED_ADJUSTMENT)
          ? Reason.of(phrases.say("adjustment.mislabelled"), PRINTED_ADJUSTMENT, PRINTED_EXECUTION)
          : Reason.of(phrases.say("adjustment.none"));
    }
    return switch (report.text("adjustment_origin")) {
      case "printed" -> Reason.of(phrases.say("adjustment.printed"), PRINTED_ADJUSTMENT);
      case "computed" ->
          new Reason(
              phrases.say(
                  states(PRINTED_ADJUSTMENT) ? "adjustment.instead" : "adjustment.computed"),
              formulas.adjustment(),
              states(PRINTED_ADJUSTMENT)
                  ? List.of(PRINTED_ADJUSTMENT, ORIGINAL, PRINTED_ADJUSTED)
                  : List.of(ORIGINAL, PRINTED_ADJUSTED));
      default -> Reason.of(phrases.say("adjustment.cut"), PRINTED_ADJUSTMENT, ADJUSTED);
    };
  }

  private Reason band() {
    if (!states("grade_band")) {
      return Reason.of(phrases.say(states(SCORE) ? "band.other" : "band.none"));
    }
    String rule = phrases.say("band.rule", report.text("rule_pack"));
    String formula =
        RuleBook.builtIn(report.text("rule_pack"))
            .map(book -> formulas.band(book.packs().get(0)))
            .orElse(null);
    return new Reason(rule, formula, List.of(SCORE));
  }

  private boolean states(String column) {
    return report.values().get(column) != null;
  }
}
