package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Finds where an item turns from the problem to what will be done: "……。改进措施：……". */
final class Turns {

  private static final int LONGEST_LEAD = 30;

  private final String text;
  private final Words leads;
  private final Words alone;
  private final Words starts;

  Turns(Reading reading) {
    this.text = reading.text();
    this.leads = reading.vocabulary().words("statement.lead");
    this.alone = reading.vocabulary().words("statement.lead_alone");
    this.starts = reading.vocabulary().words("statement.turn");
  }

  /** Where the measures of the item {@code [start, end)} start; {@code end} when it has none. */
  int in(int start, int end, SectionKind section) {
    for (int i = start; i < end; i++) {
      if (i > start && "。；\n".indexOf(text.charAt(i - 1)) < 0) continue;
      if (isLead(i, end)) return i;
      if (i > start && section == SectionKind.PROBLEMS_AND_MEASURES && starts.at(text, i) > 0)
        return i;
    }
    return end;
  }

  /** 改进措施：, 针对上述问题，下一步将采取以下措施：. */
  private boolean isLead(int at, int end) {
    int colon = Search.firstOf(text, "：。；\n", at, Math.min(end, at + LONGEST_LEAD));
    if (colon >= end || text.charAt(colon) != '：') return false;
    String words = text.substring(at, colon);
    if (words.contains("问题") && !words.contains("针对")) return false;
    if (isAlone(at)) return true;
    return leads.isIn(words);
  }

  /** 改进： and nothing else before the colon. */
  boolean isAlone(int at) {
    int length = alone.at(text, at);
    return length > 0 && at + length < text.length() && text.charAt(at + length) == '：';
  }

  /** Behind the words that only lead up to the measures. */
  int afterLead(int at, int end) {
    return isLead(at, end) ? Search.firstOf(text, "：", at, end) + 1 : at;
  }
}
