package org.jixiao.layout;

import java.util.List;
import org.jixiao.generate.text.LayoutFamily;
import org.jixiao.generate.text.Rendered;

/**
 * Everything that was misread in a generated report.
 *
 * @param text null when nothing was misread, so that many fit into memory
 */
record Measured(LayoutFamily family, String name, String text, List<Misreading> misreadings) {
  static Measured of(Rendered report, List<Misreading> misreadings) {
    String text = misreadings.isEmpty() ? null : report.text();
    return new Measured(report.family(), report.name(), text, misreadings);
  }

  /** Every value is right, whatever the wording. */
  boolean isRight() {
    return misreadings.stream().allMatch(m -> m.kind() == Misreading.Kind.REMARK);
  }
}
