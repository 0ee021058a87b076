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

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_CATEGORY = 8;
  private static final String[] LEADS = {
    "设置", "设立", "设定", "指标共", "如下", "以下", "包括", "分别", "情况", "其中", "各项", "选取", "列出", "填报", "申报"
  };
  private static final int REACH = 60;
  private static final int FARTHEST_RESULT = 1000;
  private static final int LONGEST_LEAD = 200;
  private static final int SHORTEST_TARGET_LABEL = 3;
  private static final int MOST_ALIKE = 100;

  private final Reading reading;
  private final String text;
  private final Claims claims;
  private final ComparedIndicators compared;
  private final List<Found<Indicator>> found = new ArrayList<>();
  private Slice heading;

  private IndicatorReader(Reading reading, Claims claims) {
    this.reading = reading;
    this.text = reading.text();
    this.claims = claims;
    this.compared = new ComparedIndicators(reading);
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
    if (firstTarget(paragraph.start(), paragraph.end()) != null) {
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
        .anyMatch(mention -> isLabelOfValue(mention) && isValued(mention));
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

  private Mention firstTarget(int start, int end) {
    for (Mention mention : reading.mentions(start, end)) {
      boolean strong =
          mention.end() - mention.start() >= SHORTEST_TARGET_LABEL || hasResult(mention, end);
      boolean target = mention.field() == Field.TARGET && strong && !isExceeded(mention);
      if (target && isValued(mention)) return mention;
    }
    return null;
  }

  /** 超目标值30% tells by how much. */
  private boolean isExceeded(Mention target) {
    return target.start() > 0 && "超于".indexOf(text.charAt(target.start() - 1)) >= 0;
  }

  /** 目标 alone names a target only where a number and the result follow: 目标100次，实际完成120次. */
  private boolean hasResult(Mention mention, int end) {
    int stop = Search.firstOf(text, "。；\n", mention.end(), Math.min(end, mention.end() + REACH));
    char next = mention.end() < end ? text.charAt(mention.end()) : ' ';
    boolean number = (next >= '0' && next <= '9') || "≥≤".indexOf(next) >= 0;
    return number && result(mention.end(), stop) != null;
  }

  /** A target is followed by its value and not by more words of a longer noun. */
  private boolean isValued(Mention mention) {
    char next = mention.end() < text.length() ? text.charAt(mention.end()) : ' ';
    if ("高低不优".indexOf(next) >= 0 && text.charAt(mention.end() - 1) == '值') return true;
    return "：为是≥≤".indexOf(next) >= 0 || (next >= '0' && next <= '9');
  }

  private void read(int start, int end) {
    Mention target = firstTarget(start, end);
    if (target == null) return;
    Slice name = name(start, target.start());
    if (name == null) name = heading;
    if (name == null) return;
    Slice goal = value(target.end(), end, "，；。\n\t（");
    Mention result = result(target.end(), end);
    Slice outcome = result == null ? plain(start, end) : value(result.end(), end, "；。\n\t");
    if (outcome == null && goal == null) return;
    add(name, goal, outcome);
  }

  /** 甲率目标值100%，实际98%: the outcome in plain words, or null. */
  private Slice plain(int start, int end) {
    List<ComparedIndicators.Pair> pairs = compared.in(start, end, null);
    return pairs.size() == 1 ? pairs.get(0).outcome() : null;
  }

  private Mention result(int start, int end) {
    for (Mention mention : reading.mentions(start, Math.min(end, start + FARTHEST_RESULT))) {
      if (mention.field() == Field.ACTUAL) return mention;
    }
    return null;
  }

  private Slice name(int from, int to) {
    Slice quoted = quoted(from, to);
    if (quoted != null) return quoted;
    int start = Math.max(from, to - LONGEST_LEAD);
    Mention label = reading.mentions(start, start + 1).stream().findFirst().orElse(null);
    boolean named =
        label != null && (label.field() == Field.INDICATOR_NAME || label.field() == Field.NAME);
    if (named && "：“".indexOf(text.charAt(label.end())) >= 0) start = label.end();
    else if (named && label.field() == Field.INDICATOR_NAME) start = label.end();
    while (start < to && "：“、，".indexOf(text.charAt(start)) >= 0) start++;
    int end = start;
    while (end < to && "，：（；。”\t".indexOf(text.charAt(end)) < 0) end++;
    if (end < to && text.charAt(end) == '：' && leadsUp(start, end, to)) return name(end + 1, to);
    int colon = Search.last(text, "：", end, to);
    boolean announced = end < to && text.charAt(end) == '，' && colon > end;
    if (announced && leadsUp(end, colon, to)) return name(colon + 1, to);
    if (end > start && text.charAt(end - 1) == '的') end--;
    return end - start < 2 || end - start > LONGEST_NAME ? null : new Slice(start, end);
  }

  /** “甲率”目标值90%: what is in quotes right before the label. */
  private Slice quoted(int from, int to) {
    if (to <= from || text.charAt(to - 1) != '”') return null;
    int open = Search.last(text, "“", Math.max(from, to - LONGEST_NAME), to);
    return open < 0 || to - open < 4 ? null : new Slice(open + 1, to - 1);
  }

  /** 数量指标： and 设置指标三项： are followed by a name, not by the target. */
  private boolean leadsUp(int start, int end, int to) {
    int next = end + 1;
    while (next < to && "“、，：".indexOf(text.charAt(next)) >= 0) next++;
    if (to - next < 2) return false;
    boolean category = text.startsWith("指标", end - 2) && end - start <= LONGEST_CATEGORY;
    return category || containsAny(text.substring(start, end), LEADS);
  }

  private static boolean containsAny(String words, String[] any) {
    for (String word : any) {
      if (words.contains(word)) return true;
    }
    return false;
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
