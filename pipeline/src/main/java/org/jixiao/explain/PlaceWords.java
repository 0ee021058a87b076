package org.jixiao.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places inside of inputs, which tables spell {@code line 17}, in a reader's language. */
public final class PlaceWords {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private PlaceWords() {}

  /** A place in a language, zh or en; one of another form as it is. */
  public static String of(String place, String language) {
    Matcher line = LINE.matcher(place);
    return language.equals("zh") ? line.replaceAll("第 $1 行") : place;
  }
}
