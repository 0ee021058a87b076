package org.jixiao.generate.text;

import org.jixiao.model.Report;

/** What a family's records must have. */
enum Need {
  ANYTHING,
  /** A budget, an expenditure and both rates. */
  MONEY,
  BUDGET_CUT,
  /** Basic and project expenditure. */
  PARTS,
  OTHER_FULL_MARKS,
  CONCESSION;

  private static final long HUNDRED = 100_000_000L;

  boolean isMetBy(Report record) {
    return switch (this) {
      case ANYTHING -> true;
      case MONEY -> hasMoney(record);
      case BUDGET_CUT ->
          record.rates().adjustment() != null && record.rates().adjustment().millionths() < 0;
      case PARTS -> hasMoney(record) && record.expenditure().basic() != null;
      case OTHER_FULL_MARKS ->
          record.score().fullMarks() != null && record.score().fullMarks().millionths() != HUNDRED;
      case CONCESSION -> record.problems().stream().anyMatch(p -> p.text().contains("，但"));
    };
  }

  private static boolean hasMoney(Report record) {
    return record.expenditure().total() != null
        && record.rates().execution() != null
        && (record.budget().original() != null || record.budget().adjusted() != null);
  }
}
