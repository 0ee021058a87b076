package org.jixiao.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that a search met.
 *
 * @param source the document that it was read from
 * @param input the file that it stood in, which is the document or holds its record
 */
public record Sighting(String id, String department, int year, String source, String input) {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(年度?)?");

  /** The year that a word names, or null. */
  static Integer yearNamedBy(String word) {
    Matcher asYear = YEAR.matcher(word);
    return asYear.matches() ? Integer.valueOf(asYear.group(1)) : null;
  }

  /** Whether a word is the report's year or stands in its id, department or file name. */
  boolean isMeantBy(String word) {
    Integer named = yearNamedBy(word);
    if (named != null) return named == year;
    return id.startsWith(word)
        || Similarity.plain(department).contains(word)
        || lastName(source).contains(word)
        || lastName(input).contains(word)
        || source.equals(word);
  }

  /** Whether a word is the whole name of the report's department or document. */
  boolean isNamed(String word) {
    return Similarity.plain(department).equals(word)
        || lastName(source).equals(word)
        || Similarity.plain(source).equals(word);
  }

  private static String lastName(String uri) {
    return Similarity.plain(uri.substring(uri.lastIndexOf('/') + 1));
  }

  /** What a search text is held against when nothing matches. */
  String signature() {
    return department + year;
  }
}
