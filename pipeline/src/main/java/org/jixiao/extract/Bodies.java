package org.jixiao.extract;

import org.jixiao.text.Search;

/** Tells the names of bodies from those of tasks. */
final class Bodies {

  private static final String ENDS = "心所站院队馆校园局社场";

  private Bodies() {}

  /** Whether the name, a bracket at its end aside, ends like that of a body: 服务中心, 学校（幼儿园）. */
  static boolean isBody(String text, Slice name) {
    int open = Search.first(text, '（', name.start(), name.end());
    int end = open > name.start() ? open : name.end();
    return ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
