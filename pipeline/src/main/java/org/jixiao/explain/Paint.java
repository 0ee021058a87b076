package org.jixiao.explain;

/** Colours of a terminal. They stress what signs and words say already. */
public enum Paint {
  PLAIN("", "", "", ""),
  TERMINAL("\u001b[32m", "\u001b[31m", "\u001b[1m", "\u001b[0m");

  private final String green;
  private final String red;
  private final String bold;
  private final String end;

  Paint(String green, String red, String bold, String end) {
    this.green = green;
    this.red = red;
    this.bold = bold;
    this.end = end;
  }

  String added(String text) {
    return green + text + end;
  }

  String gone(String text) {
    return red + text + end;
  }

  String heading(String text) {
    return bold + text + end;
  }
}
