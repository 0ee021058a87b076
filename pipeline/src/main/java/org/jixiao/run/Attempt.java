package org.jixiao.run;

import java.util.UUID;

/** Names that no other attempt at the same work can have. */
final class Attempt {
  private Attempt() {}

  static String unique(String stem) {
    return stem + "-" + UUID.randomUUID();
  }
}
