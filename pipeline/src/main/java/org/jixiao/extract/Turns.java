package org.jixiao.extract;

import org.jixiao.text.Search;

/** Finds where an item turns from the problem to what will be done: "……。改进措施：……". */
final class Turns {

  private static final String[] LEADS = {"措施", "建议", "对策", "打算", "改进方向", "整改方向", "解决办法", "改进办法"};
  private static final String[] STARTS = {"建议", "下一步", "今后", "下阶段"};
  private static final int LONGEST_LEAD = 30;

  private final String text;

  Turns(String text) {
    this.text = text;
  }

  /** Where the measures of the item {@code [start, end)} start; {@code end} when it has none. */
  int in(int start, int end, SectionKind section) {
    for (int i = start; i < end; i++) {
      if (i > start && "。；\n".indexOf(text.charAt(i - 1)) < 0) continue;
      if (isLead(i, end)) return i;
      if (i > start && section == SectionKind.PROBLEMS_AND_MEASURES && startsWithAny(i)) return i;
    }
    return end;
  }

  /** 改进措施：, 针对上述问题，下一步将采取以下措施：. */
  private boolean isLead(int at, int end) {
    int colon = Search.firstOf(text, "：。；\n", at, Math.min(end, at + LONGEST_LEAD));
    if (colon >= end || text.charAt(colon) != '：') return false;
    String words = text.substring(at, colon);
    if (words.contains("问题") && !words.contains("针对")) return false;
    for (String lead : LEADS) {
      if (words.contains(lead)) return true;
    }
    return false;
  }

  private boolean startsWithAny(int at) {
    for (String start : STARTS) {
      if (text.startsWith(start, at)) return true;
    }
    return false;
  }

  /** Behind the words that only lead up to the measures. */
  int afterLead(int at, int end) {
    return isLead(at, end) ? Search.firstOf(text, "：", at, end) + 1 : at;
  }
}
