package org.jixiao.generate.text;

import org.jixiao.model.Amount;
import org.jixiao.model.Report;

/** Budgets of basic and project expenditure for tables that have a row for each. */
final class PartShares {
  private static final long FEN_PER_HUNDRED_YUAN = 10_000;

  private PartShares() {}

  /** The part of {@code whole} that basic expenditure has of all expenditure. */
  static Amount basic(Report record, Amount whole) {
    if (whole == null) return null;
    long basic = record.expenditure().basic().fen() / FEN_PER_HUNDRED_YUAN;
    long all = basic + record.expenditure().project().fen() / FEN_PER_HUNDRED_YUAN;
    return Amount.ofFen(whole.fen() / FEN_PER_HUNDRED_YUAN * basic / all * FEN_PER_HUNDRED_YUAN);
  }

  static Amount rest(Amount whole, Amount part) {
    return whole == null ? null : Amount.ofFen(whole.fen() - part.fen());
  }
}
