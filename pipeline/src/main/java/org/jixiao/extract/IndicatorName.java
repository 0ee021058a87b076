package org.jixiao.extract;

import org.jixiao.text.Search;

/** Finds the name of an indicator in the words that lead up to its target. */
final class IndicatorName {
  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_CATEGORY = 8;
  private static final String[] LEADS = {
    "设置", "设立", "设定", "指标共", "如下", "以下", "包括", "分别", "情况", "其中", "各项", "选取", "列出", "填报", "申报"
  };
  private static final int LONGEST_LEAD = 200;

  private final Reading reading;
  private final String text;

  IndicatorName(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The name in {@code [from, to)}, which ends where the target's label begins; or null. */
  Slice between(int from, int to) {
    Slice quoted = quoted(from, to);
    if (quoted != null) return quoted;
    int start = Math.max(from, to - LONGEST_LEAD);
    Mention label = reading.mentions(start, start + 1).stream().findFirst().orElse(null);
    boolean named =
        label != null && (label.field() == Field.INDICATOR_NAME || label.field() == Field.NAME);
    if (named && "：“".indexOf(text.charAt(label.end())) >= 0) start = label.end();
    else if (named && label.field() == Field.INDICATOR_NAME) start = label.end();
    while (start < to && "：“、，".indexOf(text.charAt(start)) >= 0) start++;
    int end = start;
    while (end < to && "，：（；。”\t".indexOf(text.charAt(end)) < 0) end++;
    if (end < to && text.charAt(end) == '：' && leadsUp(start, end, to)) return between(end + 1, to);
    int colon = Search.last(text, "：", end, to);
    boolean announced = end < to && text.charAt(end) == '，' && colon > end;
    if (announced && leadsUp(end, colon, to)) return between(colon + 1, to);
    if (end > start && text.charAt(end - 1) == '的') end--;
    return end - start < 2 || end - start > LONGEST_NAME ? null : new Slice(start, end);
  }

  /** “甲率”目标值90%: what is in quotes right before the label. */
  private Slice quoted(int from, int to) {
    if (to <= from || text.charAt(to - 1) != '”') return null;
    int open = Search.last(text, "“", Math.max(from, to - LONGEST_NAME), to);
    return open < 0 || to - open < 4 ? null : new Slice(open + 1, to - 1);
  }

  /** 数量指标： and 设置指标三项： are followed by a name, not by the target. */
  private boolean leadsUp(int start, int end, int to) {
    int next = end + 1;
    while (next < to && "“、，：".indexOf(text.charAt(next)) >= 0) next++;
    if (to - next < 2) return false;
    boolean category = text.startsWith("指标", end - 2) && end - start <= LONGEST_CATEGORY;
    return category || containsAny(text.substring(start, end), LEADS);
  }

  private static boolean containsAny(String words, String[] any) {
    for (String word : any) {
      if (words.contains(word)) return true;
    }
    return false;
  }
}
