package org.jixiao.ingest;

import org.jixiao.model.Reason;

/** A file that gives no record at all. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  Unreadable(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
