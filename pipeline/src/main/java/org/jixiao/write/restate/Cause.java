package org.jixiao.write.restate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.write.PublishedRow;

/** Why two runs may tell a report differently. */
public enum Cause {
  /** The document's bytes are others. */
  DOCUMENT("sha256"),

  /** It was submitted at another time. */
  SUBMISSION("submitted_at"),

  /** It was read from a file of another name. */
  FILE("source_uri"),

  /** Another rule pack judged it. */
  RULE_PACK("rule_pack"),

  /** The document and the pack are the same: the program reads or reckons otherwise. */
  PROGRAM(null),

  /** The record names no document, so that its own change cannot be told from the program's. */
  UNTOLD(null);

  private static final String HASH = DOCUMENT.column;

  private final String column;

  Cause(String column) {
    this.column = column;
  }

  /** Columns of {@code reports} that tell causes. */
  static final List<String> COLUMNS = List.of("sha256", "submitted_at", "source_uri", "rule_pack");

  /** All that can be told from a report's rows in the run before and after; at least one. */
  static List<Cause> between(PublishedRow before, PublishedRow after) {
    List<Cause> causes = new ArrayList<>();
    for (Cause cause : values()) {
      if (cause.column != null
          && !Objects.equals(before.text(cause.column), after.text(cause.column))) {
        causes.add(cause);
      }
    }
    if (causes.isEmpty()) causes.add(after.text(HASH) == null ? UNTOLD : PROGRAM);
    return causes;
  }
}
