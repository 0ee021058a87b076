package org.jixiao.model;

/** The rates a report prints, in percent; null means not stated. */
public record Rates(
    Decimal execution, Decimal adjustment, Decimal basicExecution, Decimal projectExecution) {
  public static final Rates NONE = new Rates(null, null, null, null);
}
