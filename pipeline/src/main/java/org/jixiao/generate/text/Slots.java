package org.jixiao.generate.text;

import java.util.HashMap;
import java.util.Map;

/** The values that a sentence may name. What is not stated is not bound. */
final class Slots {
  private final Map<String, Ink> bound;

  private Slots(Map<String, Ink> bound) {
    this.bound = bound;
  }

  static Slots none() {
    return new Slots(Map.of());
  }

  /** These and one more; {@code ink} may be null, then nothing is bound. */
  Slots with(String name, Ink ink) {
    Map<String, Ink> more = new HashMap<>(bound);
    if (ink == null) {
      more.remove(name);
    } else {
      more.put(name, ink);
    }
    return new Slots(more);
  }

  Slots with(String name, String words) {
    return with(name, Ink.of(words));
  }

  Slots with(Slots others) {
    Map<String, Ink> more = new HashMap<>(bound);
    more.putAll(others.bound);
    return new Slots(more);
  }

  boolean has(String name) {
    return bound.containsKey(name);
  }

  /** Whether a value of the record is bound, not mere words. */
  boolean isValue(String name) {
    return has(name) && bound.get(name).hasMarks();
  }

  /** Null when nothing is bound. */
  Ink of(String name) {
    return bound.get(name);
  }
}
