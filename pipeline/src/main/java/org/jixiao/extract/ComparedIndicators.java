package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Reads indicators in plain words: a goal and an outcome of one kind side by side, such as
 * 甲率目标90%，实际95%; 甲率95%（目标90%）; 甲率达95%，高于90%的目标.
 */
final class ComparedIndicators {

  private static final int LONGEST_NAME = 30;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_LEAD = 6;
  private static final int FARTHEST = 40;
  private static final String ACTUAL = "实际";

  private final Reading reading;
  private final String text;

  /**
   * @param name or null when only the heading tells it
   */
  record Pair(Slice name, Slice goal, Slice outcome) {}

  ComparedIndicators(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The indicators of the sentence {@code [start, end)}. */
  List<Pair> in(int start, int end, Slice heading) {
    List<GoalValue> values = GoalValues.in(reading, start, end);
    List<Pair> pairs = new ArrayList<>();
    boolean[] used = new boolean[values.size()];
    for (int i = 0; i < values.size(); i++) {
      GoalValue goal = values.get(i);
      if (isAside(goal)) continue;
      boolean aims = goal.role() == GoalValue.Role.GOAL && !isDifference(goal);
      Pair pair = aims ? pair(values, used, i, heading) : difference(values, used, i);
      if (pair == null && aims) pair = unfinished(goal, end);
      if (pair != null) pairs.add(pair);
    }
    return pairs;
  }

  /** 实际值超目标值30%以上: by how much and not what. */
  private boolean isDifference(GoalValue value) {
    Slice words = value.words();
    int length =
        reading.vocabulary().words("compared.goal").before(text, words.start(), words.end());
    return length > 0 && "超高低".indexOf(text.charAt(words.end() - length)) >= 0;
  }

  /** 甲率99%，较计划高1个百分点: the outcome is printed, the goal is not. */
  private Pair difference(List<GoalValue> values, boolean[] used, int index) {
    if (index == 0 || used[index - 1]) return null;
    Slice words = values.get(index).words();
    if (reading.vocabulary().words("compared.goal").at(text, words.start(), words.end()) == 0)
      return null;
    GoalValue outcome = values.get(index - 1);
    if (outcome.role() == GoalValue.Role.GOAL || words.start() > outcome.value().end() + 1)
      return null;
    Slice name = name(outcome.words().start(), GoalValues.beforeCue(reading, outcome));
    return name == null ? null : new Pair(name, null, outcome.value());
  }

  /** 甲率目标90%，因故未开展调查: the words tell what came of it. */
  private Pair unfinished(GoalValue goal, int end) {
    Slice name = name(goal.words().start(), GoalValues.beforeCue(reading, goal));
    int at =
        reading
            .vocabulary()
            .words("unfinished")
            .firstIn(text, goal.value().end(), Math.min(end, goal.value().end() + FARTHEST));
    if (name == null || at < 0) return null;
    int start = at;
    while (start > goal.value().end() && "，。；：\t".indexOf(text.charAt(start - 1)) < 0) start--;
    int stop = Search.firstOf(text, "，。；\n\t）", at, Math.min(end, at + FARTHEST));
    return new Pair(name, goal.value(), new Slice(start, stop));
  }

  private Pair pair(List<GoalValue> values, boolean[] used, int index, Slice heading) {
    GoalValue goal = values.get(index);
    Slice own = ownName(goal);
    GoalValue before = index > 0 && !used[index - 1] ? values.get(index - 1) : null;
    GoalValue after = index + 1 < values.size() ? values.get(index + 1) : null;
    if (own == null && before != null && isOutcomeBefore(before, goal)) {
      Slice name = outcomeName(before);
      if (name == null) name = heading;
      used[index - 1] = true;
      return name == null ? null : new Pair(name, goal.value(), before.value());
    }
    if (after == null || !isOutcomeAfter(goal, after)) return null;
    Slice name = own == null ? nameAbove(goal, heading) : own;
    if (name == null) return null;
    used[index + 1] = true;
    return new Pair(name, goal.value(), after.value());
  }

  /** 对“甲达标率”指标…，实际达标率90%，未达到95%的目标: the whole name stands in quotes before. */
  private Slice outcomeName(GoalValue outcome) {
    Slice name = name(outcome.words().start(), GoalValues.beforeCue(reading, outcome));
    if (name == null || !text.startsWith(ACTUAL, name.start())) return name;
    Slice plain = new Slice(name.start() + ACTUAL.length(), name.end());
    int from = Math.max(0, plain.start() - 2 * FARTHEST);
    int close = Search.last(text, "”", from, plain.start());
    String end = text.substring(plain.start(), plain.end());
    boolean quoted =
        close > 0 && end.length() >= SHORTEST_NAME && text.startsWith(end, close - end.length());
    int open = quoted ? Search.last(text, "“", from, close) : -1;
    boolean sentence = quoted && Search.first(text, '。', close, plain.start()) < 0;
    return open >= 0 && sentence ? new Slice(open + 1, close) : name;
  }

  /** The name among the goal's own words; null where they only say that it is a goal. */
  private Slice ownName(GoalValue goal) {
    int start = goal.words().start();
    int end = goal.words().end();
    int lead = reading.vocabulary().words("target.lead").skip(text, start, end);
    return lead == end ? null : name(start, GoalValues.beforeCue(reading, goal));
  }

  /** 甲率：目标90% has its name before the colon, 甲率，目标90% before the comma. */
  private Slice nameAbove(GoalValue goal, Slice heading) {
    int end = goal.words().start();
    if (end > 0 && "：，“\t".indexOf(text.charAt(end - 1)) >= 0) {
      int start = end - 1;
      while (start > 0 && "，。；：\n\t".indexOf(text.charAt(start - 1)) < 0) start--;
      Slice name = name(start, end - 1);
      if (name != null) return name;
    }
    return heading;
  }

  private boolean isOutcomeBefore(GoalValue before, GoalValue goal) {
    return before.role() != GoalValue.Role.GOAL
        && !isAside(before)
        && goal.words().start() <= before.value().end() + 1
        && isAlike(before, goal);
  }

  /** The outcome has no name of its own: 实际, 验收, 全年平均. */
  private boolean isOutcomeAfter(GoalValue goal, GoalValue after) {
    if (after.role() == GoalValue.Role.GOAL || isAside(after) || !isAlike(goal, after))
      return false;
    if (text.substring(goal.value().end(), after.words().start()).contains("。")) return false;
    if (text.startsWith("其中", after.words().start())) return false;
    if (after.role() == GoalValue.Role.OUTCOME) return true;
    return after.words().length() <= LONGEST_LEAD;
  }

  boolean isAside(GoalValue value) {
    return reading
        .vocabulary()
        .words("indicator.aside")
        .isIn(text, value.words().start(), value.words().end());
  }

  /** Of one unit; a value without one is like any. */
  boolean isAlike(GoalValue one, GoalValue other) {
    if (!one.isNumber() || !other.isNumber()) return one.isNumber() == other.isNumber();
    String left = unit(one);
    String right = unit(other);
    return left.isEmpty() || right.isEmpty() || left.startsWith(right) || right.startsWith(left);
  }

  private String unit(GoalValue value) {
    int at = value.number();
    if (at < value.value().end() && text.charAt(at) == '万') at++;
    int stop = at;
    while (stop < value.value().end() && "以内左右以上".indexOf(text.charAt(stop)) < 0) stop++;
    return text.substring(at, stop);
  }

  /** The words of {@code [from, to)} that name an indicator, or null. */
  Slice name(int from, int to) {
    Words leads = reading.vocabulary().words("indicator.lead");
    int start = from;
    int end = to;
    int lead;
    do {
      lead = start;
      start = leads.skip(text, start, end);
      var marker = Markers.at(text, start);
      if (marker != null && marker.end() < end) start = marker.end();
    } while (start > lead);
    while (end > start && "的：“，、".indexOf(text.charAt(end - 1)) >= 0) end--;
    if (isOnlyLead(start, end)) return null;
    return end - start < SHORTEST_NAME || end - start > LONGEST_NAME ? null : new Slice(start, end);
  }

  private boolean isOnlyLead(int start, int end) {
    Words leads = reading.vocabulary().words("target.lead");
    return leads.skip(text, start, end) >= end
        || reading.vocabulary().words("actual.lead").skip(text, start, end) >= end;
  }
}
