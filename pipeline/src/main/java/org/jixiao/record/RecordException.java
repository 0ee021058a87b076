package org.jixiao.record;

import org.jixiao.model.Reason;

/** A record that cannot be read: why, as a code, and where and what, for a person. */
public final class RecordException extends Exception {
  private final Reason reason;

  RecordException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** {@link Reason#BAD_JSON} or {@link Reason#BAD_VALUE}. */
  public Reason reason() {
    return reason;
  }
}
