package org.jixiao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Decimal;
import org.jixiao.model.Output;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Measurement;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/** Reads counts of work done: a number with a measure word and what it counts. */
final class OutputReader {

  private static final int LONGEST_LABEL = 24;
  private static final int MOST_ALIKE = 100;
  private static final String CLAUSE_ENDS = "，。；：、！？\n\t";
  private final Reading reading;
  private final Claims claims;
  private final String text;
  private final CountContext context;
  private final List<Found<Output>> outputs = new ArrayList<>();
  private final Map<String, List<String>> seen = new HashMap<>();

  private OutputReader(Reading reading, Claims claims, Identity identity) {
    this.claims = claims;
    this.reading = reading;
    this.context = new CountContext(reading, identity);
    this.text = reading.text();
  }

  /** The counts in order, each once though it may be printed again. */
  static List<Found<Output>> read(Reading reading, Claims claims, Identity identity) {
    OutputReader reader = new OutputReader(reading, claims, identity);
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) continue;
      if (section.kind() == SectionKind.GOALS) {
        GoalAnswers.in(reading, section).forEach(answer -> reader.read(answer, section));
      } else {
        reader.read(new Slice(section.body(), section.end()), section);
      }
    }
    return reader.outputs;
  }

  private void read(Slice words, Section section) {
    for (Measurement measurement : reading.measurements(words.start(), words.end())) {
      if (measurement.is(Unit.Kind.COUNT) && !claims.has(measurement)) read(measurement, section);
    }
  }

  private void read(Measurement measurement, Section section) {
    if (measurement.value().signum() <= 0 || isInTitle(measurement.start())) return;
    if (!context.isWork(measurement)) return;
    Decimal value = Values.decimal(measurement);
    if (value == null) return;
    String label = label(measurement, section);
    String key = measurement.value().stripTrailingZeros() + unit(measurement);
    List<String> labels = seen.computeIfAbsent(key, k -> new ArrayList<>());
    String counted = claims.isNoted(measurement.start()) ? "" : withoutOwn(label);
    if (labels.size() > MOST_ALIKE || labels.stream().anyMatch(other -> isAlike(other, counted)))
      return;
    labels.add(counted);
    Output output = new Output(label, value, measurement.unit().name(), measurement.approximate());
    int start = measurement.start();
    outputs.add(new Found<>(output, start, List.of(Trace.of("value", start, measurement))));
  }

  /** 726名 are 726人. */
  private static String unit(Measurement measurement) {
    String unit = measurement.unit().name();
    return unit.endsWith("名") ? unit.substring(0, unit.length() - 1) + "人" : unit;
  }

  /** Numbers in the names of documents and campaigns are not counts. */
  private boolean isInTitle(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 40); i--) {
      char c = text.charAt(i);
      if (c == '》' || c == '\n') return false;
      if (c == '《') return true;
    }
    return false;
  }

  private String label(Measurement measurement, Section section) {
    int start = measurement.start();
    while (start > section.body()
        && start > measurement.start() - LONGEST_LABEL
        && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
    Marker marker = Markers.at(text, start);
    if (marker != null && marker.end() < measurement.start()) start = marker.end();
    String before = trimmed(start, measurement);
    int end = measurement.end();
    while (end < section.end()
        && end < measurement.end() + 10
        && (CLAUSE_ENDS + "（”").indexOf(text.charAt(end)) < 0) end++;
    String after = reading.joined().words(measurement.end(), end);
    if (before.length() < 3) return before + after;
    return before;
  }

  private String trimmed(int start, Measurement measurement) {
    String label = reading.joined().words(start, measurement.start());
    String approximate = measurement.approximate();
    return trimmed(
        approximate != null && label.endsWith(approximate)
            ? label.substring(0, label.length() - approximate.length())
            : label);
  }

  /** A label without the words that only lead to a number: 全年走访群众共300户. */
  private String trimmed(String label) {
    Words tails = reading.vocabulary().words("output.label_tail");
    Words heads = reading.vocabulary().words("output.label_head");
    int end = label.length();
    for (int tail = tails.before(label, 0, end); tail > 0; tail = tails.before(label, 0, end)) {
      end -= tail;
    }
    return label.substring(heads.skip(label, 0, end), end);
  }

  /** 2020年本部门开放场地 and 本部门维修设施 count two things: who did it when says nothing of it. */
  private String withoutOwn(String label) {
    int i = 0;
    while (i < label.length()) {
      Term<Cue> word = reading.vocabulary().figureWords().at(label, i, label.length());
      boolean own = word != null && (word.meaning() == Cue.OWN || word.meaning() == Cue.THIS);
      boolean year = "0123456789年度".indexOf(label.charAt(i)) >= 0;
      if (!own && !year) break;
      i += own ? word.text().length() : 1;
    }
    return trimmed(label.substring(i));
  }

  /** Two labels count the same when they share two neighbouring characters, or one is empty. */
  private static boolean isAlike(String left, String right) {
    if (left.length() < 2 || right.length() < 2) return true;
    for (int i = 0; i + 2 <= left.length(); i++) {
      if (right.contains(left.substring(i, i + 2))) return true;
    }
    return false;
  }
}
