package org.jixiao.model;

import java.util.Locale;

/** What an execution rate is measured against. Rates on different bases are never compared. */
public enum Basis {
  ADJUSTED,
  ORIGINAL,
  UNKNOWN;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
