package org.jixiao.model;

import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
  FATAL,
  WARNING,
  INFO;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
