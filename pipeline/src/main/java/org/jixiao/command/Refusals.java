package org.jixiao.command;

import java.io.PrintWriter;
import java.util.List;
import org.jixiao.model.Rejection;

/** Tells what was refused: file, place, reason. */
final class Refusals {
  private Refusals() {}

  static void tell(List<Rejection> rejections, PrintWriter err) {
    for (Rejection one : rejections) {
      String place = one.place().isEmpty() ? "" : ", " + one.place();
      err.println(one.uri() + place + ": " + one.detail() + " (" + one.reason().code() + ")");
    }
  }
}
