package org.jixiao.extract;

/** Tells words that a heading about money has. */
final class Money {

  private Money() {}

  static boolean isAbout(Token token) {
    return switch (token.cue()) {
      case BUDGET, SPEND, INCOME, NOUN, PROJECT, BASIC, ACCOUNT -> true;
      default -> false;
    };
  }
}
