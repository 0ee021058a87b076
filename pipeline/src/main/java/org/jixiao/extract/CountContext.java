package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Tells the counts of work done from those of people, sizes, averages, goals, plans and other years
 * by the words before them in their sentence.
 */
final class CountContext {

  private static final String CLAUSE_ENDS = "，。；：！？（\n\t";
  private static final String SENTENCE_ENDS = "。！？\n";
  private static final String PEOPLE = "人名";
  private static final int LONGEST_SENTENCE = 300;
  private static final int LONGEST_CLAUSE = 40;

  private final Reading reading;
  private final String text;
  private final Integer year;
  private final String district;

  CountContext(Reading reading, Identity identity) {
    this.reading = reading;
    this.text = reading.text();
    this.year = identity.year();
    this.district = identity.department().district();
  }

  /** Whether the measurement counts work done in the report's year. */
  boolean isWork(Measurement measurement) {
    int start = measurement.start();
    int clause = back(start, CLAUSE_ENDS, LONGEST_CLAUSE);
    if (isOfStaff(measurement, clause) || isOfAnotherPlace(clause)) return false;
    if (words("output.size").isIn(text, clause, start)) return false;
    if (isGoal(clause, start)) return false;
    if (isBefore(measurement, clause) || isOfAnotherYear(clause, start)) return false;
    int sentence = back(start, SENTENCE_ENDS, LONGEST_SENTENCE);
    return !isAmongGoals(sentence, start);
  }

  /** A clause that begins with another district's name counts that district's work. */
  private boolean isOfAnotherPlace(int clause) {
    for (Division division : reading.vocabulary().divisions().all()) {
      if (!division.isCity() && text.startsWith(division.district(), clause)) {
        return !division.district().equals(district);
      }
    }
    return false;
  }

  private boolean isOfStaff(Measurement measurement, int clause) {
    String unit = measurement.unit().name();
    return PEOPLE.indexOf(unit.charAt(unit.length() - 1)) >= 0
        && words("output.staff").isIn(text, clause, measurement.start());
  }

  /** 目标3500家 is a goal, 目标任务全部完成，建成3家 and 超额完成 are not. */
  private boolean isGoal(int clause, int start) {
    int goal = words("output.goal").firstIn(text, clause, start);
    return goal >= 0
        && !words("output.done").isIn(text, goal + 1, start)
        && !words("output.counted_goal").isIn(text, clause, start);
  }

  private boolean isAmongGoals(int sentence, int start) {
    int goals = words("output.goals").firstIn(text, sentence, start);
    return goals >= 0
        && !words("output.done").isIn(text, Search.firstOf(text, "，；、", goals, start), start);
  }

  /** The former value of 由12个增加到30个 and the other of 较上年的18.9万户. */
  private boolean isBefore(Measurement measurement, int clause) {
    int end = measurement.end();
    return end < text.length()
        && words("output.change").at(text, end) > 0
        && words("output.from").isIn(text, clause, measurement.start());
  }

  private boolean isOfAnotherYear(int clause, int start) {
    if (year == null) return false;
    for (Measurement before : reading.measurements(clause, start)) {
      if (Binder.isYear(before) && before.value().intValue() != year) return true;
    }
    return false;
  }

  private int back(int at, String ends, int most) {
    int i = at;
    while (i > 0 && at - i < most && ends.indexOf(text.charAt(i - 1)) < 0) i--;
    return i;
  }

  private Words words(String use) {
    return reading.vocabulary().words(use);
  }
}
