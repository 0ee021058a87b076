package org.jixiao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;

/**
 * Reads a paragraph's points: "甲方面，总分 20 分。其中，乙 8 分、丙 9 分，本项得分 17 分，因…扣 3 分". The paragraph's first
 * words name an item; a name with points is a part of it.
 */
final class ScoreParagraph {

  private static final int MOST_DEALT = 40;
  private static final int LONGEST_SENTENCE = 120;
  private static final int LONGEST_SCHEME = 80;

  private final Reading reading;
  private final String text;
  private final ScoreItemName names;
  private final Paragraph paragraph;
  private final Points total;
  private final boolean ofScores;
  private final Integer year;
  private final Map<String, Pending> marks;
  private final List<Points> points;
  private final List<Found<ScoreItem>> items = new ArrayList<>();
  private final List<Found<Deduction>> deductions = new ArrayList<>();
  private final ScoredHeading heading;
  private final ScoreGroup group;
  private final List<Slice> dealt = new ArrayList<>();
  private Pending pending;
  private int lastEnd = -1;

  /** A name whose full marks are known and whose score is not. */
  record Pending(Slice name, Decimal full, Trace trace) {}

  /**
   * @param marks full marks by name, as read so far in the report; grows
   * @param ofScores whether a bare name with points is an item's score here
   */
  ScoreParagraph(
      Reading reading,
      Paragraph paragraph,
      Points total,
      boolean ofScores,
      Map<String, Pending> marks,
      Integer year) {
    this.year = year;
    this.reading = reading;
    this.text = reading.text();
    this.names = new ScoreItemName(reading);
    this.paragraph = paragraph;
    this.total = total;
    this.ofScores = ofScores;
    this.marks = marks;
    this.points = PointsReader.in(reading, paragraph.words(), paragraph.end());
    this.heading =
        new ScoredHeading(
            reading, points.isEmpty() ? null : ScoredHeading.nameOf(reading, paragraph));
    this.group = new ScoreGroup(reading, paragraph.end());
    for (int i = 0; i < points.size(); i++) read(i);
    if (!points.isEmpty()) readFullScore(lastNumberEnd());
    if (heading.isScored()) items.add(0, completed(heading.found()));
  }

  List<Found<ScoreItem>> items() {
    return items;
  }

  List<Found<Deduction>> deductions() {
    return deductions;
  }

  static Map<String, Pending> noMarks() {
    return new LinkedHashMap<>();
  }

  private int lastNumberEnd() {
    return points.get(points.size() - 1).number().end();
  }

  private void read(int index) {
    Points at = points.get(index);
    Decimal value = Values.decimal(at.number());
    if (value == null) return;
    if (isTotal(at)) {
      group.total(at);
      return;
    }
    switch (role(index)) {
      case DEDUCTION -> addDeduction(at, value);
      case FULL -> takeFull(index, value);
      case SCORE -> takeScore(index, value);
      case PLAIN -> takePlain(index, value);
    }
  }

  private boolean isTotal(Points at) {
    return total != null && at.start() == total.start();
  }

  /** 管理效能45分，得41分: a name's first number is its full marks where a score follows. */
  private Points.Role role(int index) {
    Points at = points.get(index);
    String words = text.substring(at.words().start(), at.words().end());
    if (at.role() == Points.Role.SCORE && words.endsWith("总分") && !words.contains("自评")) {
      return Points.Role.FULL;
    }
    if (at.role() == Points.Role.PLAIN && isInScheme(at)) return Points.Role.FULL;
    if (at.role() != Points.Role.PLAIN || index + 1 >= points.size()) return at.role();
    Points next = points.get(index + 1);
    boolean own =
        reading
            .vocabulary()
            .words("score.own")
            .isIn(text, next.words().start(), next.words().end());
    boolean scores = next.role() == Points.Role.SCORE && !isTotal(next) && !next.isNamed() && !own;
    boolean near = next.words().start() <= at.number().end() + 1;
    return scores && near && goesOn(at, next) ? Points.Role.FULL : Points.Role.PLAIN;
  }

  /** 按照“甲20分、乙30分”的分值: what is quoted are full marks. */
  private boolean isInScheme(Points at) {
    int end = Math.min(paragraph.end(), at.number().end() + LONGEST_SCHEME);
    int close = Search.firstOf(text, "”“。", at.number().end(), end);
    if (close >= end || text.charAt(close) != '”') return false;
    int next = text.startsWith("的", close + 1) ? close + 2 : close + 1;
    return reading.vocabulary().words("score.full").at(text, next, paragraph.end()) > 0;
  }

  /** 甲20分，得18分 and 甲20分得18分. */
  private boolean goesOn(Points full, Points score) {
    int end = full.number().end();
    boolean adjacent = score.words().start() == end && score.words().length() > 0;
    return adjacent || (end < text.length() && "，（：".indexOf(text.charAt(end)) >= 0);
  }

  private void takeFull(int index, Decimal value) {
    Points at = points.get(index);
    Trace trace = Trace.of("full_marks", at.start(), at.number());
    Slice name = nameOf(at);
    if (name == null && completeLast(at, value, trace)) return;
    if (name != null && !heading.is(name)) {
      pending = new Pending(name, value, trace);
      marks.put(words(name), pending);
    } else {
      heading.takeFullMarks(value, trace);
    }
  }

  private Slice nameOf(Points at) {
    return at.name() == null || at.label().whole()
        ? null
        : names.in(at.name().start(), at.name().end());
  }

  /** 甲18分（满分20分） and 9.5/10: the full marks of the item just read. */
  private boolean completeLast(Points at, Decimal value, Trace trace) {
    int gap = at.words().start() - lastEnd;
    if (items.isEmpty() || lastEnd < 0 || gap > 1 || gap < 0) return false;
    Found<ScoreItem> last = items.remove(items.size() - 1);
    items.add(withFull(last, value, trace));
    return true;
  }

  private static Found<ScoreItem> withFull(Found<ScoreItem> found, Decimal full, Trace trace) {
    ScoreItem item = found.value();
    if (item.fullMarks() != null) return found;
    List<Trace> traces = new ArrayList<>(found.traces());
    traces.add(1, trace);
    return new Found<>(
        new ScoreItem(item.name(), item.parent(), full, item.score()), found.at(), traces);
  }

  private void takeScore(int index, Decimal value) {
    Points at = points.get(index);
    boolean deals = dealt.isEmpty() ? at.label().dealt() && deal(index) : goesOn(at);
    if (deals) {
      addItem(dealt.remove(0), value, at);
      return;
    }
    Slice name = nameOf(at);
    if (name != null && isOwn(name)) name = null;
    if (name != null && isAside(name)) return;
    if (isOfAnotherYear(at)) return;
    boolean named = at.name() != null && !at.label().whole();
    if (name != null) addItem(name, value, at);
    else if (named && !isOwn(at.name())) return;
    else if (pending != null && pending.full().millionths() >= value.millionths())
      addPending(value, at);
    else if (heading.hasFullMarks() || !isOthers(at))
      heading.takeScore(value, Trace.of("score", at.start(), at.number()));
  }

  /** 2020年，…得分: the sentence opens with another year. */
  private boolean isOfAnotherYear(Points at) {
    int start = sentenceStart(at);
    for (Measurement number : reading.measurements(start, at.start())) {
      if (number.start() == start && Years.isYear(number)) {
        return year != null && number.value().intValue() != year;
      }
    }
    return false;
  }

  /** 第三方开展重点评价，评价得分: another judge's points. */
  private boolean isOthers(Points at) {
    if (at.name() != null && isOwn(at.name())) return false;
    return reading.vocabulary().words("score.aside").isIn(text, sentenceStart(at), at.start());
  }

  private int sentenceStart(Points at) {
    int start = at.start();
    int least = Math.max(paragraph.words(), start - LONGEST_SENTENCE);
    while (start > least && "。；".indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  private boolean isAside(Slice name) {
    if (marks.containsKey(words(name))) return false;
    Vocabulary vocabulary = reading.vocabulary();
    return isUnlistedSurvey(name)
        || vocabulary.words("score.aside").isIn(text, name.start(), name.end())
        || vocabulary.words("score.compared").at(text, name.start(), name.end()) > 1;
  }

  /** 满意度98分 alone is a survey's; among items it is one. */
  private boolean isUnlistedSurvey(Slice name) {
    return names.isSurvey(name) && items.isEmpty() && !heading.hasFullMarks();
  }

  private boolean isOwn(Slice name) {
    return reading.vocabulary().words("score.own").isIn(text, name.start(), name.end());
  }

  /** 甲、乙和丙分别得: the names wait for the numbers that follow. */
  private boolean deal(int index) {
    dealt.clear();
    Points at = points.get(index);
    int count = 1;
    while (count < MOST_DEALT && index + count < points.size() && goesOn(points.get(index + count)))
      count++;
    List<Slice> listed =
        at.name() == null
            ? ScoreNameList.inSentence(text, sentenceStart(at), at.words().start(), count)
            : ScoreNameList.before(text, paragraph.words(), at.name(), count);
    for (Slice name : listed) {
      Slice trimmed = names.in(name.start(), name.end());
      if (trimmed != null) dealt.add(trimmed);
    }
    return dealt.size() == count;
  }

  private boolean goesOn(Points at) {
    if (at.role() == Points.Role.DEDUCTION) return false;
    boolean joined =
        at.words().length() == 1 && "和及与".indexOf(text.charAt(at.words().start())) >= 0;
    return joined || (at.words().length() <= 1 && at.name() == null);
  }

  private void takePlain(int index, Decimal value) {
    Points at = points.get(index);
    if (!dealt.isEmpty()) {
      addItem(dealt.remove(0), value, at);
      return;
    }
    if (at.name() == null || !isPlaceOfItems() || !endsClause(at)) return;
    Slice name = names.plain(at.name().start(), at.name().end());
    if (name != null && !isUnlistedSurvey(name)) addItem(name, value, at);
  }

  private boolean endsClause(Points at) {
    int end = at.number().end();
    return end >= paragraph.end() || "，。；、（）：和及与/+=".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isPlaceOfItems() {
    return ofScores
        || heading.hasFullMarks()
        || (total != null && total.start() >= paragraph.start() && total.start() < paragraph.end());
  }

  private void addPending(Decimal value, Points at) {
    Slice name = pending.name();
    addItem(name, value, at);
    pending = null;
  }

  /** 本项得满分: the full marks are the score. */
  private void readFullScore(int from) {
    if (!heading.hasFullMarks() || heading.isScored()) return;
    int at = Search.first(text, "得满分", from, paragraph.end());
    if (at >= 0) heading.takeScore(heading.fullMarks(), Trace.words("score", at, at + 3));
  }

  private void addItem(Slice name, Decimal value, Points at) {
    if (heading.is(name)) {
      heading.takeScore(value, Trace.of("score", at.start(), at.number()));
      lastEnd = -1;
      return;
    }
    List<Trace> traces = new ArrayList<>(List.of(Trace.words("name", name.start(), name.end())));
    traces.add(Trace.of("score", at.start(), at.number()));
    String words = words(name);
    takeEarlierAsFull(words, value);
    String parent = heading.isNamed() ? heading.words() : group.parent(name.start());
    if (parent != null && parent.equals(words)) parent = null;
    ScoreItem item = new ScoreItem(words, parent, null, value);
    items.add(completed(new Found<>(item, name.start(), traces)));
    lastEnd = at.number().end();
    group.item(words, at.number().end());
  }

  /** 按甲20分、乙30分的分值…甲18.5分: what was printed first are full marks. */
  private void takeEarlierAsFull(String name, Decimal score) {
    for (int i = Math.max(0, items.size() - MOST_DEALT); i < items.size(); i++) {
      ScoreItem earlier = items.get(i).value();
      boolean same = earlier.name().equals(name) && earlier.fullMarks() == null;
      if (!same || earlier.score().millionths() < score.millionths()) continue;
      Trace printed = items.get(i).traces().get(1);
      Trace full =
          new Trace(
              "full_marks", printed.start(), printed.end(), printed.printed(), printed.unit());
      marks.put(name, new Pending(null, earlier.score(), full));
      items.remove(i);
      return;
    }
  }

  private Found<ScoreItem> completed(Found<ScoreItem> found) {
    Pending known = marks.get(found.value().name());
    boolean fits =
        known != null
            && found.value().fullMarks() == null
            && known.full().millionths() >= found.value().score().millionths();
    return fits ? withFull(found, known.full(), known.trace()) : found;
  }

  private String words(Slice name) {
    return reading.joined().words(name.start(), name.end());
  }

  private void addDeduction(Points at, Decimal value) {
    String reason = new DeductionReason(reading, paragraph).of(at.words(), deductions.size());
    String item = heading.hasFullMarks() || heading.isScored() ? heading.words() : null;
    Trace trace = Trace.of("points", at.start(), at.number());
    deductions.add(new Found<>(new Deduction(value, reason, item), at.start(), List.of(trace)));
  }
}
