package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Reads the name that a paragraph gives to a task. */
final class TaskNames {

  private static final int LONGEST = 40;
  private static final int SHORTEST_SUBJECT = 2;
  private static final int LONGEST_CATEGORY = 10;
  private static final String STOPS = "。；：，\n\t";
  private static final String[] NO_SUBJECTS = {
    "该项目", "本项目", "该专项", "本专项", "该任务", "该工作", "该项", "本项", "项目", "其中", "全年", "当年", "本年", "年度", "资金",
    "专项", "本年度", "2"
  };
  private static final String[] NO_NAMES = {
    "完成情况", "支出情况", "执行情况", "资金", "产出", "效益", "绩效目标", "实施情况", "数量指标", "质量指标", "时效指标", "成本指标", "满意度",
    "主要工作", "工作内容", "目标", "预算", "扣分", "得分", "情况说明", "原因", "支出明细", "任务"
  };
  private static final String[] TAILS = {
    "项目支出", "项目经费", "工作经费", "专项经费", "项目", "经费", "工作", "支出", "专项"
  };

  private final String text;
  private final Paragraph paragraph;
  private final Reading reading;

  TaskNames(Reading reading, Paragraph paragraph) {
    this.reading = reading;
    this.text = reading.text();
    this.paragraph = paragraph;
  }

  /** Whether the paragraph begins another task. */
  boolean startsTask() {
    if (paragraph.marker() != null) return true;
    return labelled() != null || colonName() != null;
  }

  /** The name, or null when the paragraph does not begin with one. */
  Slice name() {
    Slice labelled = labelled();
    if (labelled != null) return labelled;
    Slice colon = colonName();
    if (colon != null) return colon;
    int start = start();
    int stop = stop(start);
    boolean figures = !reading.mentions(start, stop).isEmpty() && hasFigures(start, stop);
    return figures ? subject(text, start, figureStart(start, stop)) : clean(start, stop);
  }

  private boolean hasFigures(int start, int stop) {
    return reading.measurements(start, stop).stream()
        .anyMatch(m -> m.unit() != null && !Binder.isYear(m));
  }

  private int figureStart(int start, int stop) {
    for (Mention mention : reading.mentions(start, stop)) {
      if (mention.field().isMoney() && !mention.field().isScope()) return mention.start();
    }
    return stop;
  }

  private int start() {
    int start = paragraph.words();
    Marker second = paragraph.marker() == null ? null : Markers.at(text, start);
    return second != null && second.end() < paragraph.end() ? second.end() : start;
  }

  /** 项目名称：… */
  private Slice labelled() {
    List<Mention> mentions = reading.mentions(start(), Math.min(paragraph.end(), start() + 1));
    if (mentions.isEmpty() || mentions.get(0).field() != Field.TASK_NAME) return null;
    int colon = mentions.get(0).end();
    if (colon >= paragraph.end() || text.charAt(colon) != '：') return null;
    return clean(colon + 1, stop(colon + 1));
  }

  /** A short name before the paragraph's first colon. */
  private Slice colonName() {
    int start = start();
    int stop = stop(start);
    if (stop >= paragraph.end() || text.charAt(stop) != '：' || stop - start > LONGEST) return null;
    if (hasFigures(start, stop) || isFigureLabel(start, stop)) return null;
    return clean(start, stop);
  }

  /** 预算安排：100 万元 is a figure of the task above. */
  private boolean isFigureLabel(int start, int stop) {
    for (Mention mention : reading.mentions(start, stop)) {
      boolean figure = mention.field().isMoney() || mention.field().isRate();
      if (figure && mention.end() >= stop - 1) return true;
    }
    return false;
  }

  private int stop(int from) {
    int stop = from;
    while (stop < paragraph.end() && STOPS.indexOf(text.charAt(stop)) < 0) stop++;
    return stop;
  }

  private Slice clean(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && "：、 “《【".indexOf(text.charAt(start)) >= 0) start++;
    while (end > start && "。 ”》、】".indexOf(text.charAt(end - 1)) >= 0) end--;
    if (text.startsWith("用于", start)) start += 2;
    if (end - start < 2 || end - start > LONGEST) return null;
    String words = text.substring(start, end);
    if (words.endsWith("情况") && words.length() <= LONGEST_CATEGORY) return null;
    for (String no : NO_NAMES) {
      if (words.equals(no) || (words.length() < no.length() + 5 && words.endsWith(no))) return null;
    }
    return new Slice(start, end);
  }

  /** The subject of the sentence before its first figure, or null when it names nothing. */
  static Slice subject(String text, int from, int to) {
    int start = clauseStart(text, from, to);
    if (to - start < SHORTEST_SUBJECT && start > from) {
      return subject(text, clauseStart(text, from, start - 1), start - 1);
    }
    Marker marker = Markers.at(text, start);
    if (marker != null && marker.end() <= to) start = marker.end();
    start = skipYear(text, start, to);
    int end = to;
    int year = lastYear(text, start, end);
    if (year > start) end = year;
    while (end > start && "的为在共约（".indexOf(text.charAt(end - 1)) >= 0) end--;
    if (text.startsWith("用于", start)) start += 2;
    while (start < end && "的、【".indexOf(text.charAt(start)) >= 0) start++;
    if (end > start && text.charAt(end - 1) == '】') end--;
    String words = text.substring(start, Math.max(start, end));
    if (words.length() < 3 || words.length() > LONGEST) return null;
    for (String no : NO_SUBJECTS) {
      if (words.equals(no)) return null;
    }
    return new Slice(start, end);
  }

  private static int clauseStart(String text, int from, int to) {
    int start = to;
    while (start > from && "，。；：".indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  private static int skipYear(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
    if (i == from || i >= to || text.charAt(i) != '年') return from;
    i++;
    return i < to && text.charAt(i) == '度' ? i + 1 : i;
  }

  private static int lastYear(String text, int start, int end) {
    int year = Search.last(text, "年", start, end);
    if (year < start + 4 || end - year > 3) return -1;
    int i = year;
    while (i > start && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') i--;
    return i < year ? i : -1;
  }

  /** The name without the words that every task's name may end in. */
  static String core(String name) {
    String core = name;
    for (String tail : TAILS) {
      if (core.endsWith(tail) && core.length() > tail.length() + 1)
        core = core.substring(0, core.length() - tail.length());
    }
    return core;
  }
}
