package org.jixiao.document;

import org.jixiao.model.Reason;

/** A document that gives no text, and why. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  public Refusal(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Refused because a number is beyond its limit. */
  static Refusal beyond(Reason reason, String what, long limit) {
    return new Refusal(reason, what + ", the limit is " + limit);
  }

  static Refusal damaged(String detail) {
    return new Refusal(Reason.DAMAGED, detail);
  }

  public Reason reason() {
    return reason;
  }
}
