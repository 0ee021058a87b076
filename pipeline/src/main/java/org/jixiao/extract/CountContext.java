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

  /** 表1部门绩效: no 1部. */
  private static final String DEPARTMENT = "部门";

  private static final String BOUNDS = "≥≤<>";
  private static final String PEOPLE = "人名";
  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_OPENING = 12;
  private static final int LONGEST_PLACE = 6;

  private final Reading reading;
  private final String text;
  private final Integer year;
  private final String district;
  private final CountSentence sentence;
  private final GoalsAbove goalsInSentence;
  private final GoalsAbove goalsInParagraph;

  CountContext(Reading reading, Identity identity) {
    this.reading = reading;
    this.text = reading.text();
    this.year = identity.year();
    this.district = identity.department().district();
    this.sentence = new CountSentence(reading, year);
    this.goalsInSentence = new GoalsAbove(reading, SENTENCE_ENDS);
    this.goalsInParagraph = new GoalsAbove(reading, "\n");
  }

  /** Whether the measurement counts work done in the report's year. */
  boolean isWork(Measurement measurement) {
    int start = measurement.start();
    int clause = back(start, CLAUSE_ENDS, LONGEST_CLAUSE);
    if (isOfStaff(measurement, clause) || isOfAnotherPlace(clause)) return false;
    if (isBound(measurement) || isDuration(measurement)) return false;
    if (text.startsWith(DEPARTMENT, measurement.end() - 1)) return false;
    if (words("output.size").isIn(text, afterNoun(clause, start), start)) return false;
    if (isGoal(clause, start) || isPartOfGoal(clause)) return false;
    if (isBefore(measurement, clause) || isOfAnotherYear(clause, start)) return false;
    if (isStock(measurement, clause) || isFailure(measurement, clause)) return false;
    if (sentence.isAside(measurement)) return false;
    return isWhole(measurement) && !isAmongGoals(start);
  }

  /** ≥9000批次 is a goal, 500字以内 a limit. */
  private static boolean isBound(Measurement measurement) {
    String approximate = measurement.approximate();
    if (approximate == null) return false;
    return BOUNDS.indexOf(approximate.charAt(0)) >= 0 || approximate.equals("以内");
  }

  private boolean isDuration(Measurement measurement) {
    return words("output.duration").at(measurement.unit().name(), 0) > 0;
  }

  /** 低于30%的3个项目, 对低于30%的项目发函9份: what stands before 的 tells which, not how many. */
  private int afterNoun(int clause, int start) {
    if (start > clause && text.charAt(start - 1) == '的') return start;
    int from = clause;
    for (Measurement bound : reading.measurements(clause, start)) {
      if (bound.end() < start && text.charAt(bound.end()) == '的') from = bound.end() + 1;
    }
    return from;
  }

  /** A fraction of a thing that comes in wholes is a version or an average. */
  private boolean isWhole(Measurement measurement) {
    boolean fraction = measurement.value().stripTrailingZeros().scale() > 0;
    boolean version = measurement.printed().indexOf('.') >= 0;
    return !(fraction || version) || words("output.measured").at(measurement.unit().name(), 0) > 0;
  }

  /** 辖26个行政村 and 全区共有幼儿园255所 tell what is there, not what was done. */
  private boolean isStock(Measurement measurement, int clause) {
    int start = measurement.start();
    int whole = words("output.place").firstIn(text, clause, start);
    if (whole >= 0 && words("output.stock").isIn(text, whole, start)) return true;
    int end = Math.min(text.length(), measurement.end() + LONGEST_PLACE);
    return words("output.under").isIn(text, clause, start)
        && words("output.settlement").isIn(text, clause, end);
  }

  /** 1个项目延期 at the beginning of a clause tells why points are lost. */
  private boolean isFailure(Measurement measurement, int clause) {
    int start = words("output.some").skip(text, clause, measurement.start());
    if (start != measurement.start()) return false;
    int most = Math.min(text.length(), measurement.end() + LONGEST_CLAUSE);
    int end = Search.firstOf(text, CLAUSE_ENDS, measurement.end(), most);
    return words("output.failed").isIn(text, measurement.end(), end);
  }

  /** A clause that begins with another district's name, or with the city's, counts their work. */
  private boolean isOfAnotherPlace(int clause) {
    if (words(district == null ? "output.above_city" : "output.above").at(text, clause) > 0)
      return true;
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

  /** 计划审计25项，其中财政审计4项: the parts of a goal are goals. */
  private boolean isPartOfGoal(int clause) {
    if (clause < 2 || !text.startsWith("其中", clause) || text.charAt(clause - 1) != '，')
      return false;
    return isGoal(back(clause - 1, CLAUSE_ENDS, LONGEST_CLAUSE), clause - 1);
  }

  /** Goals last for their sentence, or for the paragraph that they open. */
  private boolean isAmongGoals(int start) {
    int opening = goalsInParagraph.goalsBefore(start);
    boolean opens = opening <= goalsInParagraph.begin() + LONGEST_OPENING;
    return isUnmet(goalsInSentence.goalsBefore(start), start, "output.met")
        || (opens && isUnmet(opening, start, "output.done"));
  }

  private boolean isUnmet(int goals, int start, String done) {
    return goals >= 0 && !words(done).isIn(text, Search.firstOf(text, "，；、。", goals, start), start);
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
      if (Years.isYear(before) && before.value().intValue() != year) return true;
    }
    return false;
  }

  private int back(int at, String ends, int most) {
    int i = at;
    while (i > 0 && at - i < most && (ends.indexOf(text.charAt(i - 1)) < 0 || isGrouping(i - 1)))
      i--;
    return i;
  }

  /** The comma of 4，368. */
  private boolean isGrouping(int at) {
    return text.charAt(at) == '，' && at > 0 && isDigit(at - 1) && isDigit(at + 1);
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private Words words(String use) {
    return reading.vocabulary().words(use);
  }
}
