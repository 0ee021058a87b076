package org.jixiao.command;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of runs that are not named by whoever starts them. */
final class RunNames {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunNames() {}

  /** A name that no other run has. */
  static String fresh(Instant now) {
    return TIME.format(now)
        + "-"
        + String.format(Locale.ROOT, "%06x", new SecureRandom().nextInt(1 << 24));
  }
}
