package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Statement;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;

/**
 * Reads problems and measures: one item per enumerator of the outermost list, nested lists belong
 * to their item; without enumerators one item per sentence. What leads up to a list is no item.
 */
final class StatementReader {

  private static final int LONGEST_DENIAL = 24;
  private static final String[] NONE = {"暂无", "无", "暂未发现", "未发现", "不存在", "没有发现", "没有存在"};
  private static final String[] SOLVED = {
    "已整改", "已完成整改", "已全部整改", "整改完毕", "整改到位", "均已解决", "已得到解决", "已解决", "已落实整改", "已全部解决", "完成整改"
  };
  private static final String[] BEFORE = {"上年", "上一年", "去年", "往年", "以前年度", "上次", "前期", "年度"};
  private static final String[] MEASURE_STARTS = {
    "加强", "完善", "强化", "提高", "优化", "加大", "下一步", "进一步", "建立", "改进措施", "今后", "将", "严格", "整改措施", "建议"
  };
  private final Reading reading;
  private final String text;
  private final SectionKind wanted;
  private final Closing closing;
  private final Turns turns;
  private final List<Found<Statement>> found = new ArrayList<>();

  private StatementReader(Reading reading, SectionKind wanted) {
    this.reading = reading;
    this.text = reading.text();
    this.wanted = wanted;
    this.closing = new Closing(reading);
    this.turns = new Turns(text);
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
    if (section.kind() == SectionKind.MEASURES) {
      if (wanted == SectionKind.MEASURES) found.addAll(items(section.body(), end));
      return;
    }
    for (Piece piece : pieces(section.body(), end)) {
      int turn = turns.in(piece.start(), piece.end(), section.kind());
      List<Found<Statement>> before = new ArrayList<>();
      add(before, piece.marker(), piece.at(), piece.start(), turn);
      if (turn > piece.start()) keep(before, section.kind());
      if (turn < piece.end() && wanted == SectionKind.MEASURES) {
        found.addAll(items(turns.afterLead(turn, piece.end()), piece.end()));
      }
    }
  }

  /** In a section of both, an item's first words tell which it is. */
  private void keep(List<Found<Statement>> items, SectionKind section) {
    for (Found<Statement> item : items) {
      boolean measure = section == SectionKind.PROBLEMS_AND_MEASURES && isMeasure(item);
      if (measure == (wanted == SectionKind.MEASURES)) found.add(item);
    }
  }

  private boolean isMeasure(Found<Statement> item) {
    Statement statement = item.value();
    String words = statement.text();
    if (statement.marker() != null) words = words.substring(statement.marker().length());
    for (String start : MEASURE_STARTS) {
      if (words.startsWith(start)) return true;
    }
    return false;
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
      for (Slice sentence : Slice.fullSentences(text, start, end)) {
        if (isWhole(sentence)) {
          pieces.add(new Piece(null, sentence.start(), sentence.start(), sentence.end()));
        }
      }
      return pieces;
    }
    for (int i = 0; i < outer.size(); i++) {
      Marker marker = outer.get(i);
      int until = i + 1 < outer.size() ? outer.get(i + 1).start() : end;
      pieces.add(new Piece(marker, marker.start(), marker.end(), until));
    }
    return pieces;
  }

  /** A sentence that leads up to something is no statement. */
  private boolean isWhole(Slice sentence) {
    int end = sentence.end();
    while (end > sentence.start() && text.charAt(end - 1) == '\n') end--;
    return end - sentence.start() > 3 && text.charAt(end - 1) != '：';
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
      if (marker.ordinal() == last.ordinal() + 1 || isParagraphStart(marker, start))
        outer.add(marker);
    }
    return outer;
  }

  private boolean isParagraphStart(Marker marker, int start) {
    return marker.start() == start || text.charAt(marker.start() - 1) == '\n';
  }

  private void add(List<Found<Statement>> items, Marker marker, int at, int start, int end) {
    int to = end;
    while (to > start && " \n\t".indexOf(text.charAt(to - 1)) >= 0) to--;
    int from = start;
    while (from < to && "，：、 \n".indexOf(text.charAt(from)) >= 0) from++;
    if (from >= to) return;
    String words = reading.joined().words(from, to);
    if (saysNone(words) || isSolved(words)) return;
    String sign = marker == null ? null : reading.joined().words(marker.start(), marker.end());
    String printed = sign == null ? words : reading.joined().words(at, to);
    items.add(new Found<>(new Statement(sign, printed), at, List.of(Trace.words("", at, to))));
  }

  private static boolean saysNone(String words) {
    if (words.length() > LONGEST_DENIAL) return false;
    for (String none : NONE) {
      if (words.startsWith(none)) return true;
    }
    return words.contains("暂无") || words.contains("未发现") || words.contains("不存在");
  }

  /** A problem of an earlier year that is solved is none now. */
  private static boolean isSolved(String words) {
    return contains(words, SOLVED) && contains(words, BEFORE) && words.indexOf('但') < 0;
  }

  private static boolean contains(String words, String[] any) {
    for (String word : any) {
      if (words.contains(word)) return true;
    }
    return false;
  }
}
