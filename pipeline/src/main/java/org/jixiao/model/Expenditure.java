package org.jixiao.model;

/** What was spent; null means not stated. */
public record Expenditure(Amount total, Amount basic, Amount project) {
  public static final Expenditure NONE = new Expenditure(null, null, null);
}
