package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Indicator;
import org.jixiao.text.Joined;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;

/** Reads indicators: a name, its target, what came of it. */
final class IndicatorReader {

  private static final int MOST_ALIKE = 100;

  private final Reading reading;
  private final String text;
  private final Claims claims;
  private final ComparedIndicators compared;
  private final IndicatorName names;
  private final IndicatorTarget targets;
  private final List<Found<Indicator>> found = new ArrayList<>();
  private Slice heading;

  private IndicatorReader(Reading reading, Claims claims) {
    this.reading = reading;
    this.text = reading.text();
    this.claims = claims;
    this.compared = new ComparedIndicators(reading);
    this.names = new IndicatorName(reading);
    this.targets = new IndicatorTarget(reading);
  }

  static List<Found<Indicator>> read(Reading reading, Tables tables, Claims claims) {
    IndicatorReader reader = new IndicatorReader(reading, claims);
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) continue;
      List<Paragraph> paragraphs = Paragraph.in(reading.text(), section.body(), section.end());
      IndicatorCards cards = IndicatorCards.in(reading, paragraphs, tables);
      for (var card : cards.cards()) reader.add(card.name(), card.goal(), card.outcome());
      for (Paragraph paragraph : paragraphs) {
        if (cards.holds(paragraph)) continue;
        if (paragraph.row() && tables.hasRead(paragraph)) reader.readCells(paragraph);
        else reader.read(paragraph);
      }
    }
    List<Found<Indicator>> all = new ArrayList<>(tables.indicators());
    Map<String, List<Indicator>> rows = byOutcome(tables.indicators());
    reader.found.stream().filter(found -> !repeats(found, rows)).forEach(all::add);
    for (ComparedIndicators.Pair pair : new DeclaredGoals(reading).without(all)) {
      if (reader.isFormula(pair.name())) continue;
      all.add(reader.indicator(pair.name(), pair.goal(), pair.outcome()));
    }
    all.sort(Comparator.comparingInt(Found::at));
    return all;
  }

  /** 办结率97%，未达到98%的目标 tells again what a row of a table says. */
  private static boolean repeats(Found<Indicator> found, Map<String, List<Indicator>> rows) {
    Indicator said = found.value();
    return rows.getOrDefault(said.actual(), List.of()).stream()
        .limit(MOST_ALIKE)
        .anyMatch(row -> isAlike(row, said));
  }

  private static Map<String, List<Indicator>> byOutcome(List<Found<Indicator>> rows) {
    Map<String, List<Indicator>> byOutcome = new HashMap<>();
    for (Found<Indicator> row : rows) {
      String actual = row.value().actual();
      if (actual != null)
        byOutcome.computeIfAbsent(actual, a -> new ArrayList<>()).add(row.value());
    }
    return byOutcome;
  }

  private static boolean isAlike(Indicator row, Indicator said) {
    return row.name().contains(said.name()) || said.name().contains(row.name());
  }

  /** A remark in a cell may speak of an indicator: 满意度87%，低于90%的目标. */
  private void readCells(Paragraph row) {
    heading = null;
    for (Slice cell : TableRow.of(text, row).cells()) {
      if (Search.first(text, '，', cell.start(), cell.end()) >= 0) readCompared(cell);
    }
  }

  private void read(Paragraph paragraph) {
    int before = found.size();
    heading = heading(paragraph);
    if (targets.first(paragraph.start(), paragraph.end()) != null) {
      List<Integer> cuts = cuts(paragraph);
      for (int i = 0; i + 1 < cuts.size(); i++) read(cuts.get(i), cuts.get(i + 1));
      if (found.size() > before) compareOthers(cuts, before);
    }
    boolean half = found.size() == before + 1 && found.get(before).value().actual() == null;
    if (found.size() == before) readCompared(new Slice(paragraph.words(), paragraph.end()));
    else if (half) complete(paragraph, before);
  }

  /** Pieces without a label may tell an indicator in plain words. */
  private void compareOthers(List<Integer> cuts, int first) {
    List<Found<Indicator>> labelled = List.copyOf(found.subList(first, found.size()));
    int next = 0;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int end = cuts.get(i + 1);
      boolean taken = next < labelled.size() && labelled.get(next).at() < end;
      while (next < labelled.size() && labelled.get(next).at() < end) next++;
      if (!taken) readCompared(new Slice(cuts.get(i), end));
    }
  }

  /** A target in labelled words may have its outcome in plain ones. */
  private void complete(Paragraph paragraph, int index) {
    Found<Indicator> half = found.remove(index);
    readCompared(new Slice(paragraph.words(), paragraph.end()));
    if (found.size() == index) found.add(half);
  }

  private void readCompared(Slice words) {
    for (Slice sentence : Slice.sentences(text, words.start(), words.end())) {
      Slice named = labelled(sentence.start(), sentence.end());
      if (named != null) heading = named;
      for (ComparedIndicators.Pair pair : compared.in(sentence.start(), sentence.end(), heading)) {
        add(pair.name(), pair.goal(), pair.outcome());
      }
    }
  }

  /** A first sentence or title that names the paragraph's only indicator, or null. */
  private Slice heading(Paragraph paragraph) {
    int stop = Search.firstOf(text, "。：，；", paragraph.words(), paragraph.end());
    boolean title = stop < paragraph.end() && "。：".indexOf(text.charAt(stop)) >= 0;
    if (!title) return null;
    Slice words = new Slice(paragraph.words(), stop);
    if (label(words) != null) return labelled(words.start(), paragraph.end());
    return compared.name(words.start(), words.end());
  }

  /** 指标：甲率。 the name behind its label, or null. */
  private Slice labelled(int start, int end) {
    int stop = Search.firstOf(text, "。：，；", start, end);
    if (stop == end || text.charAt(stop) != '：') return null;
    Field label = label(new Slice(start, stop));
    if (label != Field.NAME && label != Field.INDICATOR_NAME) return null;
    return compared.name(stop + 1, Search.firstOf(text, "。：，；（", stop + 1, end));
  }

  /** 指标： and 预期目标： are labels and name nothing. */
  private Field label(Slice words) {
    Term<Field> label = reading.vocabulary().labels().at(text, words.start(), words.end());
    boolean whole = label != null && label.text().length() == words.length();
    return whole ? label.meaning() : null;
  }

  /** The paragraph is cut at its enumerators, else after each sentence. */
  private List<Integer> cuts(Paragraph paragraph) {
    List<Integer> cuts = new ArrayList<>();
    List<Marker> markers = Markers.in(text, paragraph.start(), paragraph.end());
    if (markers.size() > 1 || (markers.size() == 1 && markers.get(0).start() > paragraph.start())) {
      for (Marker marker : markers) cuts.add(marker.end());
    } else {
      List<Slice> sentences =
          isOne(paragraph)
              ? Slice.fullSentences(text, paragraph.words(), paragraph.end())
              : Slice.sentences(text, paragraph.words(), paragraph.end());
      for (Slice sentence : sentences) {
        if (cuts.isEmpty() || !beginsWithValue(sentence)) cuts.add(sentence.start());
      }
    }
    cuts.add(paragraph.end());
    return cuts;
  }

  /** 甲率。目标值：90%。完成值：95%。 */
  private boolean beginsWithValue(Slice sentence) {
    int start =
        reading.vocabulary().words("value.when").skip(text, sentence.start(), sentence.end());
    return reading.mentions(start, start + 1).stream()
        .anyMatch(mention -> isLabelOfValue(mention) && targets.isValued(mention));
  }

  private static boolean isLabelOfValue(Mention mention) {
    return mention.field() == Field.TARGET || mention.field() == Field.ACTUAL;
  }

  /** One target and one result: a semicolon between them separates no indicators. */
  private boolean isOne(Paragraph paragraph) {
    int targets = 0;
    int results = 0;
    for (Mention mention : reading.mentions(paragraph.start(), paragraph.end())) {
      if (mention.field() == Field.TARGET) targets++;
      if (mention.field() == Field.ACTUAL) results++;
    }
    return targets == 1 && results <= 1;
  }

  private void read(int start, int end) {
    Mention target = targets.first(start, end);
    if (target == null) return;
    Slice name = names.between(start, target.start());
    if (name == null) name = heading;
    if (name == null) return;
    Slice goal = value(target.end(), end, "，；。\n\t（");
    Mention result = targets.result(target.end(), end);
    Slice outcome = result == null ? plain(start, end) : value(result.end(), end, "；。\n\t");
    if (outcome == null && goal == null) return;
    add(name, goal, outcome);
  }

  /** 甲率目标值100%，实际98%: the outcome in plain words, or null. */
  private Slice plain(int start, int end) {
    List<ComparedIndicators.Pair> pairs = compared.in(start, end, null);
    return pairs.size() == 1 ? pairs.get(0).outcome() : null;
  }

  private Slice value(int from, int end, String stops) {
    int start = from;
    while (start < end && "：为是".indexOf(text.charAt(start)) >= 0) start++;
    int stop = start;
    while (stop < end && stops.indexOf(text.charAt(stop)) < 0) stop++;
    while (stop > start && "。，；".indexOf(text.charAt(stop - 1)) >= 0) stop--;
    return stop == start ? null : new Slice(start, stop);
  }

  private void add(Slice name, Slice goal, Slice outcome) {
    found.add(indicator(name, goal, outcome));
  }

  /** 合格数量÷总数量×100%: what stands before its last number names nothing. */
  private boolean isFormula(Slice name) {
    return "*×÷/+=".indexOf(text.charAt(name.end() - 1)) >= 0;
  }

  private Found<Indicator> indicator(Slice name, Slice goal, Slice outcome) {
    Joined joined = reading.joined();
    List<Trace> traces = new ArrayList<>();
    traces.add(Trace.words("name", name.start(), name.end()));
    String target = words(joined, goal);
    String actual = words(joined, outcome);
    if (goal != null) {
      traces.add(Trace.words("target", goal.start(), goal.end()));
      claims.take(goal.start(), goal.end());
    }
    if (outcome != null) {
      traces.add(Trace.words("actual", outcome.start(), outcome.end()));
      claims.note(outcome.start(), outcome.end());
    }
    String words = joined.words(name.start(), name.end());
    Boolean achieved = Achievement.of(words, target, actual, reading.vocabulary());
    return new Found<>(new Indicator(words, target, actual, achieved), name.start(), traces);
  }

  private static String words(Joined joined, Slice slice) {
    return slice == null ? null : joined.words(slice.start(), slice.end());
  }
}
