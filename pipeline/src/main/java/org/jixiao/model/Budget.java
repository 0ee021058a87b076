package org.jixiao.model;

/** What was budgeted; null means not stated. */
public record Budget(Amount original, Amount adjusted, Amount basic, Amount project) {
  public static final Budget NONE = new Budget(null, null, null, null);
}
