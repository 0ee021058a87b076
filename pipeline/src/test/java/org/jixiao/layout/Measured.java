package org.jixiao.layout;

import java.util.List;
import org.jixiao.generate.text.Rendered;

/** A generated report and everything in it that was misread. */
record Measured(Rendered report, List<Misreading> misreadings) {
  /** Every value is right, whatever the wording. */
  boolean isRight() {
    return misreadings.stream().allMatch(m -> m.kind() == Misreading.Kind.WORDING);
  }
}
