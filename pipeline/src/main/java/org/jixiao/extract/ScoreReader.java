package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Measurement;

/** Reads the total score, the full marks, the grade, the parts and the deductions. */
final class ScoreReader {

  private static final String[] OF_THE_WHOLE = {"整体", "综合", "最终", "本部门", "我", "部门", "经自评"};

  private final Reading reading;
  private final String text;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Found<ScoreItem>> items = new ArrayList<>();
  private final List<Found<Deduction>> deductions = new ArrayList<>();

  private ScoreReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static Scores read(Reading reading, Tables tables) {
    ScoreReader reader = new ScoreReader(reading);
    Bound total = reader.total();
    Decimal value = total == null ? null : Values.decimal(total.measurement());
    if (value != null) reader.traces.add(Trace.of("/score/total", total));
    else value = reader.fromTable("/score/total", tables.totals());
    Decimal full = reader.fullMarks(total, tables);
    Score score = new Score(value, full, reader.grade());
    reader.readItems(total);
    return new Scores(
        score,
        reader.traces,
        ScoreTree.of(ordered(tables.scoreItems(), reader.items), value),
        ordered(tables.deductions(), reader.deductions));
  }

  private static <T> List<Found<T>> ordered(List<Found<T>> fromTables, List<Found<T>> fromProse) {
    List<Found<T>> all = new ArrayList<>(fromTables.isEmpty() ? fromProse : fromTables);
    all.sort(Comparator.comparingInt(Found::at));
    return all;
  }

  private Decimal fromTable(String path, List<Found<Decimal>> found) {
    if (found.isEmpty()) return null;
    Trace trace = found.get(0).traces().get(0);
    traces.add(new Trace(path, trace.start(), trace.end(), trace.printed(), trace.unit()));
    return found.get(0).value();
  }

  /** The first figure that is called the self-evaluation's score, in the weightiest section. */
  private Bound total() {
    Bound best = null;
    int bestWeight = -1;
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) continue;
      for (Bound bound : pointsIn(section)) {
        int weight =
            FinanceReader.weight(section.kind())
                + (section.kind() == SectionKind.CONCLUSION ? 4 : 0);
        if (bound.field() == Field.WEAK_SCORE && !isOfTheWhole(bound)) continue;
        if (bound.field() == Field.WEAK_SCORE) weight -= 1;
        if (weight <= bestWeight) continue;
        best = bound;
        bestWeight = weight;
      }
    }
    return best;
  }

  private List<Bound> pointsIn(Section section) {
    List<Bound> points = new ArrayList<>();
    for (Slice sentence : Slice.sentences(text, section.start(), section.end())) {
      if (reading.measurements(sentence.start(), sentence.end()).isEmpty()) continue;
      for (Bound bound : Binder.bind(reading, sentence.start(), sentence.end())) {
        boolean score =
            bound.field() == Field.SCORE && !isOfAPart(bound) && !isInList(sentence, bound);
        if (score || bound.field() == Field.WEAK_SCORE) points.add(bound);
      }
    }
    return points;
  }

  /** 1.甲（分值20分），自评得分19分: an item of a list that does not speak of the whole. */
  private boolean isInList(Slice sentence, Bound bound) {
    if (Markers.at(text, sentence.start()) == null) return false;
    String words = text.substring(sentence.start(), bound.start());
    for (String whole : OF_THE_WHOLE) {
      if (words.contains(whole)) return false;
    }
    return true;
  }

  /** 管理效能自评得分: another noun right before makes it a part's score. */
  private boolean isOfAPart(Bound bound) {
    String words = clauseBefore(bound.start());
    return words.endsWith("指标")
        || words.endsWith("效能")
        || words.endsWith("方面")
        || words.endsWith("项目")
        || words.endsWith("本项")
        || words.endsWith("该项");
  }

  private boolean isOfTheWhole(Bound bound) {
    String words = clauseBefore(bound.start());
    if (isOfAPart(bound)) return false;
    if (words.isEmpty()) words = text.substring(sentenceStart(bound.start()), bound.start());
    for (String whole : OF_THE_WHOLE) {
      if (words.contains(whole)) return true;
    }
    return false;
  }

  private String clauseBefore(int at) {
    int start = at;
    while (start > 0 && "，。；：、（\n\t".indexOf(text.charAt(start - 1)) < 0 && at - start < 40)
      start--;
    return text.substring(start, at);
  }

  private Decimal fullMarks(Bound total, Tables tables) {
    Measurement full = total == null ? null : new FullMarks(reading).of(total);
    if (full == null) return fromTable("/score/full_marks", tables.fullMarks());
    traces.add(Trace.of("/score/full_marks", full.start() - 2, full));
    return Values.decimal(full);
  }

  private int sentenceStart(int at) {
    int start = at;
    while (start > 0 && at - start < 200 && "。；\n".indexOf(text.charAt(start - 1)) < 0) start--;
    return start;
  }

  private String grade() {
    Slice grade = GradeReader.find(reading);
    if (grade == null) return null;
    traces.add(Trace.words("/score/grade", grade.start(), grade.end()));
    return text.substring(grade.start(), grade.end());
  }

  private void readItems(Bound total) {
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements() || section.kind() == SectionKind.OVERVIEW) continue;
      for (Paragraph paragraph : Paragraph.in(text, section.body(), section.end())) {
        if (paragraph.row()) continue;
        for (Paragraph piece : pieces(paragraph)) {
          ScoreParagraph part = new ScoreParagraph(reading, piece, total, section.kind());
          items.addAll(part.items());
          deductions.addAll(part.deductions());
        }
      }
    }
  }

  /** A paragraph that runs several numbered items together is cut before each. */
  private List<Paragraph> pieces(Paragraph paragraph) {
    List<Paragraph> pieces = new ArrayList<>();
    int from = paragraph.start();
    Marker first = paragraph.marker();
    for (Marker marker :
        first == null ? List.<Marker>of() : Markers.in(text, first.end(), paragraph.end())) {
      boolean sentence = "。；".indexOf(text.charAt(marker.start() - 1)) >= 0;
      if (marker.style() != first.style() || !sentence) continue;
      pieces.add(new Paragraph(from, marker.start(), Markers.at(text, from), false));
      from = marker.start();
    }
    pieces.add(new Paragraph(from, paragraph.end(), Markers.at(text, from), paragraph.row()));
    return pieces;
  }
}
