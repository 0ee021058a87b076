package org.jixiao.command;

import java.util.Locale;
import org.jixiao.run.Progress;

/** How programs call a stage. */
final class Words {
  private Words() {}

  static String id(Progress.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
