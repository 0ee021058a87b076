package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.ScoreItem;
import org.jixiao.text.Measurement;
import org.jixiao.text.Search;
import org.jixiao.text.Unit;

/**
 * Reads the parts of the score that stand without a head, names and numbers in turn on lines or in
 * cells: 履职 | 46 | 管理 | 47 | 自评总分 | 93. That they add up to the total which ends them tells them
 * from other lists.
 */
final class ScorePairs {

  private static final int LONGEST_NAME = 18;
  private static final int FEWEST = 2;

  private final Reading reading;
  private final String text;
  private final List<Found<ScoreItem>> items = new ArrayList<>();
  private final List<Found<ScoreItem>> pending = new ArrayList<>();
  private Slice name;

  private ScorePairs(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The parts told so among the paragraphs that no table holds. */
  static List<Found<ScoreItem>> in(Reading reading, List<Paragraph> paragraphs, Tables tables) {
    ScorePairs pairs = new ScorePairs(reading);
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.row()) pairs.read(new Slice(paragraph.start(), paragraph.end()));
      else if (tables.hasRead(paragraph)) pairs.begin();
      else TableRow.of(pairs.text, paragraph).printed().cells().forEach(pairs::read);
    }
    return pairs.items;
  }

  private void begin() {
    pending.clear();
    name = null;
  }

  private void read(Slice piece) {
    Measurement number = points(piece);
    if (number == null) {
      if (name != null) begin();
      if (isName(piece)) name = piece;
      else begin();
    } else if (name == null || Values.decimal(number) == null) {
      begin();
    } else if (isTotal(name)) {
      end(Values.decimal(number));
    } else {
      add(number);
    }
  }

  private void add(Measurement number) {
    ScoreItem item =
        new ScoreItem(
            reading.joined().words(name.start(), name.end()), null, null, Values.decimal(number));
    List<Trace> traces =
        List.of(
            Trace.words("name", name.start(), name.end()),
            Trace.of("score", number.start(), number));
    pending.add(new Found<>(item, name.start(), traces));
    name = null;
  }

  private void end(Decimal total) {
    long sum = 0;
    for (Found<ScoreItem> part : pending) sum += part.value().score().millionths();
    if (pending.size() >= FEWEST && sum == total.millionths()) items.addAll(pending);
    begin();
  }

  /** 自评总分, 总得分: a whole that is one of points. */
  private boolean isTotal(Slice name) {
    boolean whole = reading.vocabulary().words("score.total").isIn(text, name.start(), name.end());
    return whole && text.charAt(name.end() - 1) == '分';
  }

  private boolean isName(Slice piece) {
    return piece.length() > 1
        && piece.length() <= LONGEST_NAME
        && Search.firstOf(text, "，。；：", piece.start(), piece.end()) == piece.end();
  }

  /** The number that the piece is, in points or without a unit; or null. */
  private Measurement points(Slice piece) {
    Measurement number = piece.length() > LONGEST_NAME ? null : TableRow.number(reading, piece);
    if (number == null || number.end() != piece.end()) return null;
    return number.unit() == null || number.is(Unit.Kind.POINTS) ? number : null;
  }
}
