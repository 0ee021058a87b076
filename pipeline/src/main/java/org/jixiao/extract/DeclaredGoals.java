package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Indicator;
import org.jixiao.text.Folding;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/**
 * Finds what came of goals that are declared in one place and answered in another: 年度目标：甲率不低于95% …
 * 甲率96.4%. A goal without an answer is left alone.
 */
final class DeclaredGoals {

  private static final int MOST = 40;
  private static final int SHORTEST_TAIL = 4;
  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_PARAGRAPH = 600;
  private static final int FARTHEST = 120;

  private final Reading reading;
  private final String text;
  private final ComparedIndicators compared;
  private final List<Goal> goals = new ArrayList<>();

  private record Goal(Slice name, GoalValue value, Slice answer, int sentenceEnd) {}

  DeclaredGoals(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.compared = new ComparedIndicators(reading);
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) continue;
      boolean declared = section.kind() == SectionKind.GOALS;
      for (Paragraph paragraph : Paragraph.in(text, section.body(), section.end())) {
        boolean brief = paragraph.length() <= LONGEST_PARAGRAPH;
        if (!paragraph.row() && brief && goals.size() < MOST) read(paragraph, declared);
      }
    }
  }

  private void read(Paragraph paragraph, boolean declared) {
    int from =
        declared
            ? paragraph.start()
            : words("declares.target").firstIn(text, paragraph.start(), paragraph.end());
    if (from < 0) from = firstGoal(paragraph);
    if (from < 0) return;
    int answers = answers(from, paragraph.end());
    int before = goals.size();
    for (Slice sentence : Slice.sentences(text, from, answers)) {
      if (!tellsMoney(sentence)) read(sentence, answers);
    }
    if (answers < paragraph.end() && goals.size() == before + 1) answer(answers, paragraph.end());
  }

  /** 年度目标：… 实际完成：… where the sentences begin that answer the goals, else {@code end}. */
  private int answers(int from, int end) {
    for (Mention mention : reading.mentions(from, end)) {
      boolean labels = mention.end() < end && text.charAt(mention.end()) == '：';
      if (mention.field() == Field.ACTUAL && labels) return mention.start();
    }
    return end;
  }

  /** The paragraph's only goal is answered by the first value of its kind. */
  private void answer(int from, int end) {
    Goal goal = goals.remove(goals.size() - 1);
    Slice answer = goal.answer();
    for (GoalValue value : GoalValues.in(reading, from, Math.min(end, from + FARTHEST))) {
      boolean fits = value.isNumber() && compared.isAlike(goal.value(), value);
      if (answer == null && fits && !compared.isAside(value)) answer = value.value();
    }
    goals.add(new Goal(goal.name(), goal.value(), answer, goal.sentenceEnd()));
  }

  private boolean tellsMoney(Slice sentence) {
    return reading.measurements(sentence.start(), sentence.end()).stream()
        .anyMatch(number -> number.is(Unit.Kind.MONEY));
  }

  private void read(Slice sentence, int end) {
    List<GoalValue> values = GoalValues.in(reading, sentence.start(), sentence.end());
    for (int i = 0; i < values.size(); i++) {
      GoalValue value = values.get(i);
      if (!value.isNumber() || isOutcome(value)) continue;
      if (isFuture(sentence.start(), value.value().start())) continue;
      Slice name = compared.name(value.words().start(), nameEnd(value));
      if (name == null) continue;
      GoalValue next = i + 1 < values.size() ? values.get(i + 1) : null;
      goals.add(new Goal(name, value, isAnswer(value, next) ? next.value() : null, end));
    }
  }

  /** Among goals 达到100% is what is to be reached. */
  private boolean isOutcome(GoalValue value) {
    Slice words = value.words();
    for (int i = words.start(); i < words.end(); i++) {
      int length = words("actual.cue").at(text, i, words.end());
      if (length > 0 && words("goal.reach").at(text, i, words.end()) < length) return true;
      if (length > 0) i += length - 1;
    }
    return false;
  }

  /** 不低于95%（实际96.4%）. */
  private boolean isAnswer(GoalValue goal, GoalValue next) {
    return next != null
        && isOutcome(next)
        && next.words().start() == goal.value().end() + 1
        && compared.isAlike(goal, next);
  }

  /** The goals of a later year are not this report's. */
  private boolean isFuture(int from, int to) {
    return words("indicator.aside").isIn(text, from, to);
  }

  /** A sentence where a goal is called one without an outcome beside it. */
  private int firstGoal(Paragraph paragraph) {
    for (Slice sentence : Slice.fullSentences(text, paragraph.words(), paragraph.end())) {
      List<GoalValue> values = GoalValues.in(reading, sentence.start(), sentence.end());
      int goals = 0;
      for (GoalValue value : values) {
        if (value.role() == GoalValue.Role.GOAL) goals++;
        else if (value.role() == GoalValue.Role.OUTCOME) goals = -values.size();
      }
      if (goals >= 2) return sentence.start();
    }
    return -1;
  }

  private int nameEnd(GoalValue value) {
    int end = GoalValues.beforeCue(reading, value);
    Words signs = words("goal.sign");
    return signs.skipBack(text, value.words().start(), end);
  }

  /** The goals that have an answer and are none of {@code known}. */
  List<ComparedIndicators.Pair> without(List<Found<Indicator>> known) {
    List<ComparedIndicators.Pair> pairs = new ArrayList<>();
    for (Goal goal : goals) {
      if (isKnown(goal, known)) continue;
      Slice outcome = goal.answer() == null ? outcome(goal) : goal.answer();
      if (outcome != null) {
        pairs.add(new ComparedIndicators.Pair(goal.name(), goal.value().value(), outcome));
      }
    }
    return pairs;
  }

  private boolean isKnown(Goal goal, List<Found<Indicator>> known) {
    String name = text.substring(goal.name().start(), goal.name().end());
    for (Found<Indicator> found : known) {
      String other = Folding.fold(found.value().name());
      if (other.contains(name) || name.contains(other) || shares(name, other)) return true;
    }
    return false;
  }

  private static boolean shares(String left, String right) {
    for (int i = 0; i + SHORTEST_TAIL <= left.length(); i++) {
      if (right.contains(left.substring(i, i + SHORTEST_TAIL))) return true;
    }
    return false;
  }

  /** The value of the same kind behind the same name, elsewhere. */
  private Slice outcome(Goal goal) {
    Slice name = goal.name();
    for (int start = name.start();
        name.end() - start >= Math.min(SHORTEST_TAIL, name.length());
        start++) {
      Slice outcome = outcome(goal, text.substring(start, name.end()), start == name.start());
      if (outcome != null) return outcome;
    }
    return null;
  }

  private Slice outcome(Goal goal, String name, boolean whole) {
    int at = text.indexOf(name, goal.sentenceEnd());
    int tries = 0;
    while (at >= 0 && tries++ < MOST) {
      boolean begins = whole || "，。；、：\n\t".indexOf(text.charAt(at - 1)) >= 0;
      Slice outcome = begins ? after(goal, at, at + name.length()) : null;
      if (outcome != null) return outcome;
      at = text.indexOf(name, at + 1);
    }
    return null;
  }

  private Slice after(Goal goal, int start, int end) {
    int stop = Search.firstOf(text, "，。；\n\t", end, Math.min(text.length(), end + 40));
    if (isOfStatements(start)) return null;
    for (GoalValue value : GoalValues.in(reading, start, stop)) {
      boolean near = value.value().start() - end <= LONGEST_GAP && value.value().start() >= end;
      if (near
          && value.role() != GoalValue.Role.GOAL
          && value.isNumber()
          && compared.isAlike(goal.value(), value)
          && !compared.isAside(value)
          && isLedAlike(goal.value(), value)) return value.value();
      break;
    }
    return null;
  }

  /** 每千人4.5批次 is answered by 每千人4.78批次 only. */
  private boolean isLedAlike(GoalValue goal, GoalValue outcome) {
    boolean each = text.charAt(goal.value().start()) == '每';
    return each == (text.charAt(outcome.value().start()) == '每');
  }

  private boolean isOfStatements(int at) {
    for (Section section : reading.sections()) {
      if (at >= section.start() && at < section.end()) return section.kind().isOfStatements();
    }
    return false;
  }

  private Words words(String use) {
    return reading.vocabulary().words(use);
  }
}
