package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** What a passage has spoken of up to the number in hand; its readers follow and change it. */
final class Talk {

  /** The subject of the last figure. */
  Subject subject;

  /** What a clause or colon named without a number, or null. */
  Subject candidate;

  /** Whether the candidate is one beyond doubt. */
  boolean certain;

  /** Whether the subject aside is one in passing only. */
  boolean passing;

  /** The words since the last number, comma or colon. */
  List<Token> phrase = new ArrayList<>();

  /** The clause before the number's own. */
  List<Token> lead = List.of();

  /** The words before the last number. */
  List<Token> last = List.of();

  /** The words before the bracket that is open, or null. */
  List<Token> bracketed;

  /** What the last number in this clause was, or null. */
  Field before;

  /** Whether a sum of tasks was announced. */
  boolean summing;

  /** Whether a grant at the year's beginning was denied. */
  boolean ungranted;

  /** Whether the last amount was said to be put in. */
  boolean invested;

  /** Whether the words behind the number say that it was spent. */
  boolean spentBehind;

  private final Subject topic;

  /**
   * @param topic that the passage is about
   */
  Talk(Subject topic) {
    this.topic = topic;
    this.subject = topic;
  }

  Subject topic() {
    return topic;
  }

  boolean hasTopic() {
    return isNamed(topic);
  }

  /** Forgets what the clauses before an item said. */
  void nextItem() {
    before = null;
    summing = false;
    ungranted = false;
    phrase = new ArrayList<>();
    lead = List.of();
    candidate = null;
    certain = false;
    if (!subject.isNamed() || bracketed == null) subject = topic;
  }

  /** Whether it has a name that is printed. */
  static boolean isNamed(Subject one) {
    return one.isNamed() && one.name().length() > 0;
  }
}
