package org.jixiao.model;

/**
 * A theme that a statement is about.
 *
 * @param path of the statement in the record: {@code /problems/0}
 * @param theme id in the dictionary: {@code T03}
 * @param primary false for a cause or a theme named in passing
 * @param term the words that matched
 * @param start of the term in the statement's text
 * @param isOpen whether the theme takes in whatever goes badly in a body's own business, and no
 *     term of the dictionary names it here: perhaps something new
 */
public record ThemeTag(
    String path, String theme, boolean primary, String term, int start, boolean isOpen) {

  /** The same of an equal statement that stands at {@code path}. */
  public ThemeTag at(String path) {
    return new ThemeTag(path, theme, primary, term, start, isOpen);
  }
}
