package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Statement;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Reads problems and measures: one item per enumerator of the outermost list, nested lists belong
 * to their item; without enumerators one item per sentence. What leads up to a list is no item.
 */
final class StatementReader {

  private static final int LONGEST_DENIAL = 24;
  private static final int LONGEST_GROUP = 24;
  private static final int LONGEST_LEAD = 40;
  private static final int SHORTEST = 4;

  private final Reading reading;
  private final String text;
  private final SectionKind wanted;
  private final Closing closing;
  private final Turns turns;
  private final StatementTable table;
  private final Words promises;
  private final Words groups;
  private final List<Found<Statement>> found = new ArrayList<>();

  private StatementReader(Reading reading, SectionKind wanted) {
    this.reading = reading;
    this.text = reading.text();
    this.wanted = wanted;
    this.closing = new Closing(reading);
    this.turns = new Turns(reading);
    this.table = new StatementTable(reading);
    this.promises = reading.vocabulary().words("statement.promise");
    this.groups = reading.vocabulary().words("statement.group");
  }

  /** The items of that kind in the sections of problems and measures. */
  static List<Found<Statement>> read(Reading reading, SectionKind kind) {
    StatementReader reader = new StatementReader(reading, kind);
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) reader.read(section);
    }
    return reader.found;
  }

  private void read(Section section) {
    int end = closing.end(section);
    if (table.isIn(section.body(), section.end())) {
      for (Slice cell : table.cells(wanted, section.body(), section.end())) {
        add(found, null, cell.start(), cell.start(), cell.end());
      }
      return;
    }
    if (section.kind() == SectionKind.MEASURES) {
      if (wanted == SectionKind.MEASURES) found.addAll(items(section.body(), end));
      return;
    }
    boolean turned = false;
    boolean promised = false;
    boolean announced = false;
    for (Piece piece : pieces(section.body(), end)) {
      if (turned) {
        if (wanted == SectionKind.MEASURES) {
          add(found, piece.marker(), piece.at(), piece.start(), piece.end());
        }
        continue;
      }
      int turn = turns.in(piece.start(), piece.end(), section.kind());
      if (turn < piece.end() && isBlank(turns.afterLead(turn, piece.end()), piece.end())) {
        turned = true;
      }
      List<Found<Statement>> before = new ArrayList<>();
      add(before, piece.marker(), piece.at(), piece.start(), turn);
      promised = section.kind() == SectionKind.PROBLEMS_AND_MEASURES && goesOn(piece, promised);
      if (announced && isInParagraph(piece)) promised = true;
      announced = turn < piece.end() && piece.marker() == null && turns.isAlone(turn);
      if (turn > piece.start()) keep(before, promised);
      if (turn < piece.end() && wanted == SectionKind.MEASURES) {
        found.addAll(items(turns.afterLead(turn, piece.end()), piece.end()));
      }
    }
  }

  /** In a section of both, an item's first words tell which it is. */
  private void keep(List<Found<Statement>> items, boolean measure) {
    if (measure == (wanted == SectionKind.MEASURES)) found.addAll(items);
  }

  /** Whether the piece promises: by its own first words, or as the rest of one that does. */
  private boolean goesOn(Piece piece, boolean promised) {
    if (promises.at(text, piece.start()) > 0) return true;
    boolean half = piece.marker() == null && piece.at() > 0 && text.charAt(piece.at() - 1) == '；';
    return promised && (half || words("statement.continues").at(text, piece.start()) > 0);
  }

  /** A sentence that does not begin its paragraph. */
  private boolean isInParagraph(Piece piece) {
    return piece.marker() == null && piece.at() > 0 && text.charAt(piece.at() - 1) != '\n';
  }

  private boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && "\n ".indexOf(text.charAt(i)) >= 0) i++;
    return i >= end;
  }

  private List<Found<Statement>> items(int start, int end) {
    List<Found<Statement>> items = new ArrayList<>();
    for (Piece piece : pieces(start, end)) {
      add(items, piece.marker(), piece.at(), piece.start(), piece.end());
    }
    return items;
  }

  /** An item with its marker, or a sentence without one. */
  private record Piece(Marker marker, int at, int start, int end) {}

  private List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    List<Marker> outer = outer(start, end);
    if (outer.isEmpty()) {
      List<Slice> sentences = sentences(start, end);
      for (Slice sentence : sentences) {
        if (!isWhole(sentence) || isVague(sentence, sentences)) continue;
        int words = afterLead(sentence);
        pieces.add(new Piece(null, words, words, sentence.end()));
      }
      return pieces;
    }
    for (int i = 0; i < outer.size(); i++) {
      Marker marker = outer.get(i);
      int until = i + 1 < outer.size() ? outer.get(i + 1).start() : end;
      if (isGroup(marker, until)) pieces.addAll(pieces(marker.end(), until));
      else pieces.add(new Piece(marker, marker.start(), marker.end(), until));
    }
    return pieces;
  }

  /** 工作中还有一些不足。 and 拟从以下几方面着手。 say nothing but that something follows. */
  private boolean isVague(Slice sentence, List<Slice> all) {
    return sentence.equals(all.get(0))
        && all.size() > 1
        && sentence.length() <= LONGEST_LEAD
        && Search.first(text, '：', sentence.start(), sentence.end()) < 0
        && words("statement.vague").isIn(text, sentence.start(), sentence.end());
  }

  /** 自评中发现的主要问题有：… and 拟从以下方面改进：… only lead up to what follows. */
  private int afterLead(Slice sentence) {
    int most = Math.min(sentence.end(), sentence.start() + LONGEST_LEAD);
    int colon = Search.first(text, '：', sentence.start(), most);
    if (colon < 0) return sentence.start();
    boolean leads =
        words("statement.announces").isIn(text, sentence.start(), colon)
            && Search.firstOf(text, "。；", sentence.start(), colon) == colon;
    return leads ? colon + 1 : sentence.start();
  }

  /** 1. 预算执行方面：（1）… only says what its own list is about. */
  private boolean isGroup(Marker marker, int end) {
    List<Marker> inner = outer(marker.end(), Math.min(end, marker.end() + LONGEST_GROUP));
    if (inner.isEmpty()) return false;
    int words = inner.get(0).start();
    while (words > marker.end() && "：:。\n ".indexOf(text.charAt(words - 1)) >= 0) words--;
    return Search.firstOf(text, "，。；：", marker.end(), words) == words
        && groups.before(text, marker.end(), words) > 0;
  }

  /** Sentences and half-sentences; a line that ends with a comma goes on in the next. */
  private List<Slice> sentences(int start, int end) {
    List<Slice> sentences = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean stop = "。；！？".indexOf(c) >= 0;
      if (!stop && (c != '\n' || goesOn(from, i, end))) continue;
      if (i + 1 > from + 1) sentences.add(new Slice(from, i + 1));
      from = i + 1;
    }
    if (from < end) sentences.add(new Slice(from, end));
    return sentences;
  }

  /** A line with a comma, or before one that is ended by a stop, is a part of a sentence. */
  private boolean goesOn(int from, int at, int end) {
    if (at == from || text.charAt(at - 1) == '：') return false;
    if (Search.first(text, '，', from, at) >= 0) return true;
    int next = Search.first(text, '\n', at + 1, end);
    return next > at + 1 && "。；".indexOf(text.charAt(next - 1)) >= 0;
  }

  /** A sentence that leads up to something is no statement. */
  private boolean isWhole(Slice sentence) {
    int end = sentence.end();
    while (end > sentence.start() && text.charAt(end - 1) == '\n') end--;
    return end - sentence.start() >= SHORTEST && text.charAt(end - 1) != '：';
  }

  /**
   * The markers of the outermost list: those of the first marker's style that count on, or that
   * begin a paragraph though their number repeats.
   */
  private List<Marker> outer(int start, int end) {
    List<Marker> outer = new ArrayList<>();
    for (Marker marker : Markers.in(text, start, end)) {
      if (outer.isEmpty()) {
        if (marker.ordinal() == 1 || isParagraphStart(marker, start)) outer.add(marker);
        continue;
      }
      Marker last = outer.get(outer.size() - 1);
      if (marker.style() != last.style()) continue;
      if (countsOn(last, marker) || isParagraphStart(marker, start)) outer.add(marker);
    }
    return outer;
  }

  /** 其次 may be followed by 最后. */
  private static boolean countsOn(Marker last, Marker next) {
    int step = next.ordinal() - last.ordinal();
    return step == 1 || (step > 0 && next.style() == Marker.Style.WORD);
  }

  private boolean isParagraphStart(Marker marker, int start) {
    return marker.start() == start || text.charAt(marker.start() - 1) == '\n';
  }

  private void add(List<Found<Statement>> items, Marker marker, int at, int start, int end) {
    int to = withoutTail(start, end);
    while (to > start && " \n\t".indexOf(text.charAt(to - 1)) >= 0) to--;
    int from = start;
    while (from < to && "，：、 \n".indexOf(text.charAt(from)) >= 0) from++;
    if (from >= to) return;
    if (saysNone(from, to) || isSolved(from, to)) return;
    String words = reading.joined().words(from, to);
    String sign = marker == null ? null : reading.joined().words(marker.start(), marker.end());
    String printed = sign == null ? words : reading.joined().words(at, to);
    items.add(new Found<>(new Statement(sign, printed), at, List.of(Trace.words("", at, to))));
  }

  /** Where the item ends when a paragraph about a solved problem, or 特此报告。, follows it. */
  private int withoutTail(int start, int end) {
    int paragraph = Search.last(text, "\n", start, end - 1) + 1;
    if (paragraph > start && isSolved(paragraph, end)) return paragraph;
    int last = end;
    while (last > start && "。\n".indexOf(text.charAt(last - 1)) >= 0) last--;
    int sentence = last;
    while (sentence > start && "。\n".indexOf(text.charAt(sentence - 1)) < 0) sentence--;
    return sentence > start && words("closing.sentence").at(text, sentence) > 0 ? sentence : end;
  }

  private boolean saysNone(int start, int end) {
    if (end - start > LONGEST_DENIAL || concedes(start, end)) return false;
    return words("statement.none").at(text, start) > 0
        || words("statement.none_within").isIn(text, start, end);
  }

  /** A problem of an earlier year that is solved is none now. */
  private boolean isSolved(int start, int end) {
    return words("statement.solved").isIn(text, start, end)
        && words("statement.earlier").isIn(text, start, end)
        && !concedes(start, end);
  }

  /** 不存在…，但…: what follows the turn is a problem. */
  private boolean concedes(int start, int end) {
    return words("statement.turns_against").isIn(text, start, end);
  }

  private Words words(String use) {
    return reading.vocabulary().words(use);
  }
}
