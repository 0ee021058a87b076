package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.text.Search;

/**
 * Finds the total score of the self-evaluation: the first number that the words call the whole's
 * score, in the section that speaks of scores. Scores of other years, of other judges and of single
 * projects are none.
 */
final class ScoreTotal {

  private static final int OF_CONCLUSION = 8;
  private static final int STRONG = 4;
  private static final int WHOLE = 2;
  private static final int REACH = 60;
  private static final int MOST_POINTS = 24;
  private static final BigDecimal WHOLE_MARKS = BigDecimal.valueOf(60);

  private final Reading reading;
  private final String text;
  private final Integer year;
  private final OwnName own;
  private Points best;
  private int bestWeight;

  private ScoreTotal(Reading reading, Identity identity) {
    this.reading = reading;
    this.text = reading.text();
    this.year = identity.year();
    this.own = new OwnName(text, identity);
  }

  /** The total, or null when the text states none. */
  static Points of(Reading reading, Tables tables, Identity identity) {
    ScoreTotal total = new ScoreTotal(reading, identity);
    for (Section section : reading.sections()) {
      if (!section.kind().isOfStatements()) total.read(section, tables);
    }
    return total.best;
  }

  private void read(Section section, Tables tables) {
    int weight = isOfScores(section) ? OF_CONCLUSION : section.kind().isOfTasks() ? 0 : 1;
    Points first = weight == OF_CONCLUSION ? PointsReader.under(reading, section) : null;
    if (first != null) keep(first, weight);
    for (Paragraph paragraph : Paragraph.in(text, section.start(), section.end())) {
      if (paragraph.row()) {
        if (!tables.hasRead(paragraph)) readCells(paragraph, weight);
        continue;
      }
      Slice heading = ScoredHeading.nameOf(reading, paragraph);
      read(new Slice(paragraph.words(), paragraph.end()), heading, weight);
    }
  }

  private void read(Slice words, Slice heading, int weight) {
    List<Points> points = PointsReader.in(reading, words.start(), words.end());
    for (int i = 0; i < points.size(); i++) {
      if (isTotal(points, i, heading, weight)) keep(points.get(i), weight);
    }
  }

  /** 自评总分：86分 | 自评等级：良: a cell with a colon of its own speaks like a sentence. */
  private void readCells(Paragraph row, int weight) {
    for (Slice cell : TableRow.of(text, row).cells()) {
      if (Search.first(text, '：', cell.start(), cell.end()) >= 0) read(cell, null, weight);
    }
  }

  /** A section of that kind, or one whose heading says so. */
  private boolean isOfScores(Section section) {
    return section.kind() == SectionKind.CONCLUSION
        || reading.vocabulary().words("score.table").isIn(text, section.start(), section.body());
  }

  private void keep(Points points, int section) {
    int weight = section;
    if (points.label().strong()) weight += STRONG;
    if (points.label().name() != null) weight += WHOLE;
    if (best != null && weight <= bestWeight) return;
    best = points;
    bestWeight = weight;
  }

  private boolean isTotal(List<Points> points, int index, Slice heading, int weight) {
    Points candidate = points.get(index);
    Decimal value = Values.decimal(candidate.number());
    if (candidate.role() != Points.Role.SCORE || value == null || value.millionths() < 0)
      return false;
    if (candidate.isNamed() && !isOfAll(candidate)) return false;
    boolean sure = candidate.label().strong() || weight == OF_CONCLUSION;
    if (!sure && !followsGrade(candidate)) return false;
    if (isAside(candidate)) return false;
    if (isFullMarks(points, index, heading)) return false;
    return !isOfAPart(points, index, heading);
  }

  /** 自评为良好等次，得分88分: the grade right before tells of what the score is. */
  private boolean followsGrade(Points candidate) {
    int end = candidate.words().start() - 1;
    int from = Math.max(0, end - REACH / 2);
    if (candidate.isNamed() || end <= 0 || text.charAt(end) != '，') return false;
    int clause = end;
    while (clause > from && "。；，\n".indexOf(text.charAt(clause - 1)) < 0) clause--;
    int rank = end - reading.vocabulary().words("grade.rank").before(text, clause, end);
    boolean grade = reading.vocabulary().words("grade.word").before(text, clause, rank) > 0;
    return grade && Search.first(text, "自评", clause, end) >= 0;
  }

  /** 我局2022年度部门整体支出绩效经自评，得, 团区委2021年度自评: a longer way of saying the whole. */
  private boolean isOfAll(Points candidate) {
    Slice name = candidate.name();
    if (beginsWithOwnName(name)) return true;
    return "我后".indexOf(text.charAt(name.start())) >= 0
        || reading.vocabulary().words("score.of_all").isIn(text, name.start(), name.end());
  }

  /** 团区委2021年度: the department's name, then nothing but words of the whole. */
  private boolean beginsWithOwnName(Slice name) {
    for (int end = ScoreLabel.wholeStart(reading, name); end <= name.end(); end++) {
      if (own.is(new Slice(name.start(), end))) return true;
    }
    return false;
  }

  /** 总分20分, …本项得分19分: the full marks of a part. */
  private boolean isFullMarks(List<Points> points, int index, Slice heading) {
    Points candidate = points.get(index);
    String words = text.substring(candidate.words().start(), candidate.words().end());
    if (!words.endsWith("总分") && !words.endsWith("总分为")) return false;
    if (candidate.label().strong() && words.contains("自评")) return false;
    if (candidate.bracket() || heading != null) return true;
    int last = Math.min(points.size(), index + 1 + MOST_POINTS);
    for (Points later : points.subList(index + 1, last)) {
      boolean own = later.role() == Points.Role.SCORE && (!later.isNamed() || isOwn(later));
      if (own) return true;
    }
    return false;
  }

  private boolean isOwn(Points points) {
    Slice name = points.name();
    return reading.vocabulary().words("score.own").at(text, name.start(), name.end()) > 0;
  }

  /** A name with full marks waits for its score, or a heading does. */
  private boolean isOfAPart(List<Points> points, int index, Slice heading) {
    Points candidate = points.get(index);
    if (candidate.name() != null && isOwn(candidate)) return true;
    if (candidate.label().name() != null || saysAll(candidate)) return false;
    for (int i = index - 1; i >= Math.max(0, index - MOST_POINTS); i--) {
      Points before = points.get(i);
      if (before.role() == Points.Role.FULL && (before.isNamed() || heading != null)) return true;
      if (before.role() == Points.Role.PLAIN && before.isNamed() && isClose(before, candidate))
        return true;
    }
    if (heading != null && isOutOfFew(points, index)) return true;
    return heading != null && !candidate.label().strong() && isRightAfter(heading, candidate);
  }

  /** 甲——自评9分（满分10分）. */
  private static boolean isOutOfFew(List<Points> points, int index) {
    if (index + 1 >= points.size()) return false;
    Points full = points.get(index + 1);
    boolean next = full.role() == Points.Role.FULL && !full.isNamed();
    return next && full.number().value().compareTo(WHOLE_MARKS) < 0;
  }

  private boolean isClose(Points before, Points candidate) {
    return candidate.words().start() <= before.number().end() + 1;
  }

  private boolean isRightAfter(Slice heading, Points candidate) {
    return candidate.words().start() <= heading.end() + REACH / 2;
  }

  private boolean saysAll(Points points) {
    return says(points, "总") || says(points, "综合") || says(points, "合计") || says(points, "共计");
  }

  private boolean says(Points points, String word) {
    return text.substring(points.words().start(), points.words().end()).contains(word);
  }

  /** Another year's, another judge's, a survey's: said in the words before it. */
  private boolean isAside(Points candidate) {
    int start = candidate.start();
    int from = Math.max(0, start - REACH);
    while (start > from && "。；\n".indexOf(text.charAt(start - 1)) < 0) start--;
    int clause = candidate.words().start();
    while (clause > start && "，".indexOf(text.charAt(clause - 1)) < 0) clause--;
    boolean weak = !candidate.label().strong();
    int reach = weak ? start : clause;
    boolean aside =
        List.of("score.aside", "score.compared").stream()
            .anyMatch(use -> reading.vocabulary().words(use).isIn(text, reach, candidate.start()));
    int survey = saysAll(candidate) ? clause : reach;
    if (reading.vocabulary().words("score.survey").isIn(text, survey, candidate.start()))
      return true;
    if (aside && !isStandards(reach, candidate)) return true;
    return isOfAnotherYear(clause, candidate.start());
  }

  /** 按财政局的评分标准，我局自评得: who made the rules is not who scores. */
  private boolean isStandards(int from, Points candidate) {
    String words = text.substring(from, candidate.start());
    return candidate.label().strong() && (words.contains("自评") || words.contains("我"));
  }

  private boolean isOfAnotherYear(int from, int end) {
    Integer named = null;
    for (var number : reading.measurements(from, end)) {
      if (Years.isYear(number)) named = number.value().intValue();
    }
    return named != null && year != null && !named.equals(year);
  }
}
