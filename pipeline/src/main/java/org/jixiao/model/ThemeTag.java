package org.jixiao.model;

/**
 * A theme that a statement is about.
 *
 * @param path of the statement in the record: {@code /problems/0}
 * @param theme id in the dictionary: {@code T03}
 * @param primary false for a cause or a theme named in passing
 * @param term the words that matched
 * @param start of the term in the statement's text
 */
public record ThemeTag(String path, String theme, boolean primary, String term, int start) {}
