package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Measurement;

/** Finds the label that a number belongs to among those before it that wait for one. */
final class Nearest {

  private static final int SCOPE_REACH = 6;

  private final String text;
  private final List<Mention> pending;

  Nearest(String text, List<Mention> pending) {
    this.text = text;
    this.pending = pending;
  }

  /** The nearest label that can have the number's unit and reaches it, or null. */
  Mention to(Measurement measurement) {
    for (int i = pending.size() - 1; i >= 0; i--) {
      Mention mention = pending.get(i);
      if (!mention.field().accepts(measurement)) continue;
      int reach = mention.field().isScope() ? SCOPE_REACH : mention.label().reach();
      int gap = Gap.of(text, mention.end(), measurement.start());
      if (gap > reach) return specific(i, measurement);
      return mention.field() == Field.BUDGET ? sharper(i, mention) : mention;
    }
    return null;
  }

  /** A weak label out of reach may follow a stronger one that reaches over it. */
  private Mention specific(int index, Measurement measurement) {
    for (int i = index - 1; i >= 0 && i >= index - 1; i--) {
      Mention mention = pending.get(i);
      if (mention.field().accepts(measurement)
          && !mention.field().isScope()
          && Gap.of(text, mention.end(), measurement.start()) <= mention.label().reach())
        return mention;
    }
    return null;
  }

  /** 年初批复…预算总额: the earlier label tells which budget it is. */
  private Mention sharper(int index, Mention mention) {
    if (index == 0) return mention;
    Mention earlier = pending.get(index - 1);
    boolean near = Gap.of(text, earlier.end(), mention.start()) <= earlier.label().reach();
    boolean comma = text.substring(earlier.end(), mention.start()).indexOf('，') >= 0;
    return near && !comma && earlier.field().isBudget() && earlier.field() != Field.BUDGET
        ? earlier
        : mention;
  }
}
