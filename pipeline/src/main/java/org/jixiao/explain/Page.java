package org.jixiao.explain;

import java.io.PrintWriter;

/** Lines for a person, indented by how deep they belong. */
final class Page {
  private static final String STEP = "  ";

  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  void put(int depth, String line) {
    out.println(STEP.repeat(depth) + line);
  }

  void gap() {
    out.println();
  }
}
