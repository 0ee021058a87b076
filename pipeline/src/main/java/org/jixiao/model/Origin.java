package org.jixiao.model;

import java.util.Locale;

/** How a figure that we use came about. */
public enum Origin {
  /** Printed in the report. */
  PRINTED,
  /** The quotient of two printed amounts. */
  COMPUTED,
  /** Original budget × (1 + printed adjustment rate). */
  DERIVED_FROM_ADJUSTMENT_RATE,
  /**
   * Original budget × (1 − printed adjustment rate), where only that fits the printed execution
   * rate.
   */
  DERIVED_FROM_CUT_RATE;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
