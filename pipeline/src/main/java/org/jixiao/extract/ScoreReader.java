package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Reads the total score, the full marks, the grade, the parts and the deductions. */
final class ScoreReader {

  private static final int LONGEST_ASPECT = 14;

  private final Reading reading;
  private final String text;
  private final Tables tables;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Found<ScoreItem>> items = new ArrayList<>();
  private final List<Found<Deduction>> deductions = new ArrayList<>();

  /** Those of a paragraph that add up to the total. */
  private final List<Found<ScoreItem>> parts = new ArrayList<>();

  private final Integer year;

  private ScoreReader(Reading reading, Tables tables, Integer year) {
    this.year = year;
    this.tables = tables;
    this.reading = reading;
    this.text = reading.text();
  }

  static Scores read(Reading reading, Tables tables, Identity identity) {
    ScoreReader reader = new ScoreReader(reading, tables, identity.year());
    Points total = ScoreTotal.of(reading, tables, identity);
    Decimal value = total == null ? null : Values.decimal(total.number());
    if (value != null) reader.traces.add(reader.trace("/score/total", total));
    else value = reader.fromTable("/score/total", tables.totals());
    Decimal full = reader.fullMarks(total, tables);
    Score score = new Score(value, full, reader.grade(total));
    reader.readItems(total);
    return new Scores(
        score,
        reader.traces,
        ScoreTree.of(reader.allItems(), value),
        ordered(tables.deductions(), reader.deductions));
  }

  private Trace trace(String path, Points points) {
    return Trace.of(path, points.words().start(), points.number());
  }

  /** A table's rows; where they lack the parts that the total is made of, those too. */
  private List<Found<ScoreItem>> allItems() {
    Set<String> rows = new HashSet<>();
    for (Found<ScoreItem> row : tables.scoreItems()) rows.add(row.value().name());
    boolean told = parts.stream().anyMatch(part -> rows.contains(part.value().name()));
    List<Found<ScoreItem>> all = ordered(tables.scoreItems(), items);
    if (!rows.isEmpty() && !told) all.addAll(parts);
    all.sort(Comparator.comparingInt(Found::at));
    return all;
  }

  private static boolean isSumOf(Points total, List<Found<ScoreItem>> items) {
    Decimal whole = total == null ? null : Values.decimal(total.number());
    if (whole == null || items.size() < 2) return false;
    long sum = 0;
    for (Found<ScoreItem> item : items) {
      if (item.value().parent() == null && item.value().score() != null)
        sum += item.value().score().millionths();
    }
    return sum == whole.millionths();
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

  private Decimal fullMarks(Points total, Tables tables) {
    Points full = total == null ? null : new FullMarks(reading).of(total);
    if (full == null) return fromTable("/score/full_marks", tables.fullMarks());
    traces.add(trace("/score/full_marks", full));
    return Values.decimal(full.number());
  }

  private String grade(Points total) {
    Slice grade = new GradeReader(reading, total).find();
    if (grade == null) return null;
    traces.add(Trace.words("/score/grade", grade.start(), grade.end()));
    return reading.joined().words(grade.start(), grade.end());
  }

  private void readItems(Points total) {
    Map<String, ScoreParagraph.Pending> marks = ScoreParagraph.noMarks();
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements() || section.kind() == SectionKind.OVERVIEW) continue;
      boolean begun = section.kind() == SectionKind.CONCLUSION;
      List<Paragraph> paragraphs = Paragraph.in(text, section.start(), section.end());
      items.addAll(ScorePairs.in(reading, paragraphs, tables));
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.row() && tables.hasRead(paragraph)) continue;
        begun |=
            total != null && total.start() >= paragraph.start() && total.start() < paragraph.end();
        for (Paragraph piece : pieces(paragraph)) {
          ScoreParagraph part = new ScoreParagraph(reading, piece, total, begun, marks, year);
          items.addAll(part.items());
          if (isSumOf(total, part.items())) parts.addAll(part.items());
          deductions.addAll(part.deductions());
        }
      }
    }
  }

  /** A paragraph that runs several items together, numbered or 甲方面，…, is cut before each. */
  private List<Paragraph> pieces(Paragraph paragraph) {
    Marker first = paragraph.marker();
    if (first == null && isAspect(paragraph.start(), paragraph.end())) return aspects(paragraph);
    List<Paragraph> pieces = new ArrayList<>();
    int from = paragraph.start();
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

  private List<Paragraph> aspects(Paragraph paragraph) {
    List<Paragraph> pieces = new ArrayList<>();
    int from = paragraph.start();
    for (int i = from + 1; i <= paragraph.end(); i++) {
      boolean last = i == paragraph.end();
      boolean next = text.charAt(i - 1) == '。' && isAspect(i, paragraph.end());
      if (!last && !next) continue;
      pieces.add(new Paragraph(from, i, null, false));
      from = i;
    }
    return pieces;
  }

  /** 甲方面，: a short name and what is said of it. */
  private boolean isAspect(int from, int end) {
    int stop = Search.firstOf(text, "，。；：、", from, Math.min(end, from + LONGEST_ASPECT));
    return stop < end && text.charAt(stop) == '，' && text.startsWith("方面", stop - 2);
  }
}
