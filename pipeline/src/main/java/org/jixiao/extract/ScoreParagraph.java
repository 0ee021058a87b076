package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/**
 * Reads a paragraph's points: "甲方面，总分 20 分。其中，乙 8 分、丙 9 分，本项得分 17 分，因…扣 3 分". The paragraph's first
 * words name an item; a name with points is a part of it.
 */
final class ScoreParagraph {

  private static final String CUTS = "，。；：、（）\n";
  private static final String[] FULL = {"满分", "总分", "分值", "权重", "标准分", "满分值"};
  private static final String[] GOT = {"自评得分", "实际得分", "评价得分", "得分", "自评", "评分", "得", "实得"};

  private final Reading reading;
  private final String text;
  private final ScoreItemName names;
  private final Paragraph paragraph;
  private final Bound total;
  private final SectionKind kind;
  private final List<Found<ScoreItem>> items = new ArrayList<>();
  private final List<Found<Deduction>> deductions = new ArrayList<>();
  private final ScoredHeading heading;
  private Slice pendingName;
  private Decimal pendingFull;
  private Trace pendingFullTrace;
  private boolean deducting;
  private int lastEnd = -1;

  ScoreParagraph(Reading reading, Paragraph paragraph, Bound total, SectionKind kind) {
    this.reading = reading;
    this.text = reading.text();
    this.names = new ScoreItemName(text);
    this.paragraph = paragraph;
    this.total = total;
    this.kind = kind;
    this.heading = new ScoredHeading(reading, heading());
    read();
  }

  List<Found<ScoreItem>> items() {
    return items;
  }

  List<Found<Deduction>> deductions() {
    return deductions;
  }

  private Slice heading() {
    if (paragraph.marker() == null) return null;
    int stop = paragraph.words();
    while (stop < paragraph.end() && CUTS.indexOf(text.charAt(stop)) < 0) stop++;
    return names.in(paragraph.words(), stop);
  }

  private void read() {
    List<Measurement> points =
        reading.measurements(paragraph.start(), paragraph.end()).stream()
            .filter(m -> m.is(Unit.Kind.POINTS))
            .toList();
    if (points.isEmpty()) return;
    int from = paragraph.words();
    for (Measurement measurement : points) {
      read(chunk(from, measurement.start()), measurement);
      from = measurement.end();
    }
    readFullScore(from);
    if (heading.isScored()) items.add(0, heading.found());
  }

  /** The words right before the number. */
  private Slice chunk(int from, int to) {
    int start = to;
    while (start > from && CUTS.indexOf(text.charAt(start - 1)) < 0) start--;
    return new Slice(start, to);
  }

  private void read(Slice chunk, Measurement measurement) {
    if (total != null && measurement.start() == total.measurement().start()) return;
    String words = text.substring(chunk.start(), chunk.end());
    Decimal value = Values.decimal(measurement);
    if (value == null) return;
    if (words.isEmpty() && isInBrackets(chunk)) {
      takeBracketed(chunk, measurement, value);
      return;
    }
    if (words.contains("扣") || words.contains("失分")) deducting = true;
    else if (!words.isEmpty() && "和及与".indexOf(words.charAt(0)) < 0) deducting = false;
    if (deducting) addDeduction(chunk, measurement, value);
    else if (contains(words, FULL)) takeFull(chunk, measurement, value);
    else if (contains(words, GOT)) takeScore(chunk, measurement, value);
    else if (isPlaceOfItems())
      addItem(names.in(chunk.start(), chunk.end()), value, null, measurement);
  }

  private boolean isPlaceOfItems() {
    return kind == SectionKind.CONCLUSION
        || heading.hasFullMarks()
        || (total != null && isNearTotal());
  }

  private boolean isNearTotal() {
    return total.start() >= paragraph.start() && total.start() < paragraph.end();
  }

  private boolean isInBrackets(Slice chunk) {
    return chunk.start() > paragraph.words() && text.charAt(chunk.start() - 1) == '（';
  }

  /** 甲（20分）: the full marks of the name before the bracket. */
  private void takeBracketed(Slice chunk, Measurement measurement, Decimal value) {
    takeFull(chunk(paragraph.words(), chunk.start() - 1), measurement, value);
  }

  private void takeFull(Slice chunk, Measurement measurement, Decimal value) {
    Slice name = names.beforeAny(chunk, FULL);
    Trace trace = Trace.of("full_marks", measurement.start(), measurement);
    if (name == null
        && isInBrackets(new Slice(chunk.start(), chunk.start()))
        && completeLast(chunk, value, trace)) return;
    if (name != null && !heading.is(name)) {
      pendingName = name;
      pendingFull = value;
      pendingFullTrace = trace;
    } else {
      heading.takeFullMarks(value, trace);
    }
  }

  /** 甲18分（满分20分）: the full marks of the item just read. */
  private boolean completeLast(Slice chunk, Decimal value, Trace trace) {
    if (items.isEmpty() || lastEnd != chunk.start() - 1) return false;
    Found<ScoreItem> last = items.remove(items.size() - 1);
    ScoreItem item = last.value();
    List<Trace> traces = new ArrayList<>(last.traces());
    if (item.fullMarks() == null) traces.add(1, trace);
    Decimal full = item.fullMarks() == null ? value : item.fullMarks();
    ScoreItem complete = new ScoreItem(item.name(), item.parent(), full, item.score());
    items.add(new Found<>(complete, last.at(), traces));
    return true;
  }

  private void takeScore(Slice chunk, Measurement measurement, Decimal value) {
    Slice name = names.beforeAny(chunk, GOT);
    if (name != null) addItem(name, value, null, measurement);
    else if (pendingName != null) addPending(value, measurement);
    else heading.takeScore(value, Trace.of("score", measurement.start(), measurement));
  }

  private void addPending(Decimal value, Measurement measurement) {
    Slice name = pendingName;
    Decimal full = pendingFull;
    pendingName = null;
    pendingFull = null;
    addItem(name, value, full, measurement);
  }

  /** 本项得满分: the full marks are the score. */
  private void readFullScore(int from) {
    if (!heading.hasFullMarks() || heading.isScored()) return;
    int at = Search.first(text, "得满分", from, paragraph.end());
    if (at >= 0) heading.takeScore(heading.fullMarks(), Trace.words("score", at, at + 3));
  }

  private void addItem(Slice name, Decimal value, Decimal full, Measurement measurement) {
    if (name == null || heading.is(name)) return;
    List<Trace> traces = new ArrayList<>(List.of(Trace.words("name", name.start(), name.end())));
    if (full != null) traces.add(pendingFullTrace);
    traces.add(Trace.of("score", measurement.start(), measurement));
    String words = reading.joined().words(name.start(), name.end());
    String parent = heading.words();
    items.add(new Found<>(new ScoreItem(words, parent, full, value), name.start(), traces));
    lastEnd = measurement.end();
  }

  private void addDeduction(Slice chunk, Measurement measurement, Decimal value) {
    String reason = new DeductionReason(reading, paragraph).of(chunk, deductions.size());
    String item = heading.words();
    Trace trace = Trace.of("points", measurement.start(), measurement);
    deductions.add(
        new Found<>(new Deduction(value, reason, item), measurement.start(), List.of(trace)));
  }

  private static boolean contains(String words, String[] any) {
    for (String word : any) {
      if (words.contains(word)) return true;
    }
    return false;
  }
}
