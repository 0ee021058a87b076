package org.jixiao.command;

/** The languages that people are spoken to in. */
final class Languages {
  private Languages() {}

  /**
   * Checks an option's value.
   *
   * @throws IllegalArgumentException when it is neither zh nor en
   */
  static void check(String language) {
    if (!language.equals("zh") && !language.equals("en")) {
      throw new IllegalArgumentException("--language: \"" + language + "\" is not zh or en");
    }
  }
}
