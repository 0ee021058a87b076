package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Finds the name of a scored item among the words beside its points. */
final class ScoreItemName {

  private static final String[] OWN = {"本项", "该项", "此项", "本指标", "该指标", "本部分", "小计", "合计"};
  private static final String[] LEADS = {"其中", "和", "及", "与", "以及", "包括", "主要", "分别为", "一是"};
  private static final String[] NAME_TAILS = {"方面", "情况", "为", "共", "部分", "类指标", "一级指标"};
  private static final String[] NOT_NAMES = {
    "整体", "绩效自评", "综合", "最终", "部门整体", "部门绩效", "部门支出", "部门自评", "部门综合", "年度", "自评", "减分", "加分", "上年",
    "去年"
  };
  private static final String[] NO_SCORES = {"问卷", "满意度", "平均", "测评", "考试", "考核", "竞赛"};
  private static final int LONGEST_NAME = 18;

  private final String text;

  ScoreItemName(String text) {
    this.text = text;
  }

  /** The name before the first of those words, or null. */
  Slice beforeAny(Slice chunk, String[] words) {
    int end = chunk.end();
    for (String word : words) {
      int at = Search.first(text, word, chunk.start(), chunk.end());
      if (at >= 0 && at < end) end = at;
    }
    return in(chunk.start(), end);
  }

  Slice in(int from, int to) {
    int start = from;
    int end = to;
    Marker marker = Markers.at(text, start);
    if (marker != null && marker.end() <= end) start = marker.end();
    for (String lead : LEADS)
      if (text.startsWith(lead, start) && start + lead.length() <= end) start += lead.length();
    for (String tail : NAME_TAILS) {
      if (end - tail.length() >= start && text.startsWith(tail, end - tail.length()))
        end -= tail.length();
    }
    while (start < end && "“‘".indexOf(text.charAt(start)) >= 0) start++;
    while (start < end && "”’".indexOf(text.charAt(end - 1)) >= 0) end--;
    if (end - start < 2 || end - start > LONGEST_NAME) return null;
    String words = text.substring(start, end);
    if (contains(words, OWN) || contains(words, NO_SCORES) || startsWithAny(words, NOT_NAMES))
      return null;
    return words.chars().allMatch(c -> Character.isIdeographic(c) || "“”".indexOf(c) >= 0)
        ? new Slice(start, end)
        : null;
  }

  private static boolean startsWithAny(String words, String[] any) {
    for (String word : any) {
      if (words.startsWith(word)) return true;
    }
    return false;
  }

  private static boolean contains(String words, String[] any) {
    for (String word : any) {
      if (words.contains(word)) return true;
    }
    return false;
  }
}
