package org.jixiao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.text.Numerals;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;

/**
 * Reads indicators that are told like index cards, a label and its value in turn on lines or in
 * cells: 指标：甲率, 目标值：90%, 实际值：95%. A short line without a label right above may be the name.
 */
final class IndicatorCards {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_LABEL = 12;
  private static final String STOPS = "。；，";

  private final Reading reading;
  private final String text;
  private final List<ComparedIndicators.Pair> cards = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final List<Integer> lines = new ArrayList<>();
  private Slice title;
  private Slice name;
  private Slice goal;
  private Slice outcome;
  private boolean titled;
  private Field waiting;

  /**
   * @param field null for a label of no meaning here
   * @param value null where the label stands alone
   */
  private record Entry(Field field, int labelEnd, Slice value) {}

  private IndicatorCards(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The cards among the paragraphs that no table holds. */
  static IndicatorCards in(Reading reading, List<Paragraph> paragraphs, Tables tables) {
    IndicatorCards found = new IndicatorCards(reading);
    for (Paragraph paragraph : paragraphs) {
      if (tables.hasRead(paragraph)) found.close();
      else if (!paragraph.row())
        found.read(new Slice(paragraph.words(), paragraph.end()), paragraph);
      else found.readCells(paragraph);
    }
    found.close();
    return found;
  }

  List<ComparedIndicators.Pair> cards() {
    return cards;
  }

  /** Whether the paragraph is a part of a card. */
  boolean holds(Paragraph paragraph) {
    return taken.contains(paragraph.start());
  }

  private void readCells(Paragraph row) {
    for (Slice cell : TableRow.of(text, row).cells()) if (cell.length() > 0) read(cell, row);
  }

  private void read(Slice piece, Paragraph line) {
    Entry entry = entry(piece);
    if (entry == null && waiting != null) entry = new Entry(waiting, piece.start(), trimmed(piece));
    waiting = null;
    if (entry == null) {
      close();
      title = isTitle(piece) ? trimmed(piece) : null;
      lines.add(line.start());
      return;
    }
    if (isName(entry.field())) close();
    lines.add(line.start());
    if (entry.value() == null) waiting = entry.field();
    else put(entry);
  }

  private void put(Entry entry) {
    if (isName(entry.field())) name = entry.value();
    if (entry.field() == Field.TARGET && goal == null) putGoal(entry);
    boolean open = name != null && outcome == null;
    if (entry.field() == Field.ACTUAL && open) outcome = entry.value();
  }

  private void putGoal(Entry entry) {
    goal = entry.value();
    titled = name == null && title != null && isPlain(entry);
    if (titled) name = title;
  }

  /** 目标值：… or a goal that is nothing but a value; 目标：保洁河道 is of work. */
  private boolean isPlain(Entry entry) {
    char first = text.charAt(entry.value().start());
    return text.charAt(entry.labelEnd() - 1) == '值'
        || "≥≤<>".indexOf(first) >= 0
        || (first >= '0' && first <= '9');
  }

  private static boolean isName(Field field) {
    return field == Field.INDICATOR_NAME || field == Field.NAME;
  }

  private void close() {
    boolean whole = titled ? outcome != null : goal != null || outcome != null;
    if (name != null && whole) {
      cards.add(new ComparedIndicators.Pair(name, goal, outcome));
      taken.addAll(lines);
    }
    lines.clear();
    title = null;
    name = null;
    goal = null;
    outcome = null;
    titled = false;
    waiting = null;
  }

  /** A label with its value behind a colon, or alone; else null. */
  private Entry entry(Slice piece) {
    int start = reading.vocabulary().words("value.when").skip(text, piece.start(), piece.end());
    Term<Field> label = reading.vocabulary().labels().at(text, start, piece.end());
    Field field = label == null ? null : label.meaning();
    int end = label == null ? start : start + label.text().length();
    if (label == null && goal != null) {
      end = start + reading.vocabulary().words("actual.cue").at(text, start, piece.end());
      field = end > start ? Field.ACTUAL : null;
    }
    if (isName(field)) while (end < piece.end() && isOrdinal(text.charAt(end))) end++;
    boolean ofCard = end > start && isOfCard(field, label);
    if (ofCard && end == piece.end()) return new Entry(field, end, null);
    int colon = Search.firstOf(text, "：", piece.start(), piece.end());
    if (colon == piece.end() || colon - piece.start() > LONGEST_LABEL) return null;
    Slice value = trimmed(new Slice(colon + 1, piece.end()));
    if (value.length() == 0 || isProse(value)) return null;
    if (ofCard && colon == end) return new Entry(field, end, value);
    return name == null ? null : new Entry(null, colon, value);
  }

  /** Of the labels that name a row only 指标 names an indicator. */
  private static boolean isOfCard(Field field, Term<Field> label) {
    if (field == Field.NAME) return label.text().equals("指标");
    return field == Field.INDICATOR_NAME || field == Field.TARGET || field == Field.ACTUAL;
  }

  private static boolean isOrdinal(char c) {
    return (c >= '0' && c <= '9') || Numerals.isNumeral(c);
  }

  private boolean isProse(Slice value) {
    return value.length() > LONGEST_VALUE
        || Search.firstOf(text, "。；", value.start(), value.end()) < value.end();
  }

  private boolean isTitle(Slice piece) {
    Slice words = trimmed(piece);
    return words.length() > 1
        && words.length() <= LONGEST_NAME
        && Search.firstOf(text, "。；，：", words.start(), words.end()) == words.end();
  }

  private Slice trimmed(Slice piece) {
    int end = piece.end();
    while (end > piece.start() && STOPS.indexOf(text.charAt(end - 1)) >= 0) end--;
    return new Slice(piece.start(), end);
  }
}
