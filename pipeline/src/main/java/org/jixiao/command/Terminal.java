package org.jixiao.command;

/** The terminal that standard error goes to; the launcher tells how wide it is. */
final class Terminal {
  private Terminal() {}

  /** How many columns it has; 0 when standard error is no terminal. */
  static int columns() {
    return Integer.getInteger("jixiao.columns", 0);
  }
}
