package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Unit;

/**
 * Finds a table's head that a sentence lists: 按“指标名称/指标值/完成值/分值/得分”逐格填列. The cells below it are
 * laid out in that order.
 */
final class ListedHead {

  private static final String SEPARATORS = "/、|｜";
  private static final String EDGES = "“”（）：，。；";
  private static final int FEWEST = 3;
  private static final int LONGEST = 120;

  private ListedHead() {}

  /** The head that the paragraph lists, or null. */
  static TableHead in(Reading reading, Paragraph paragraph, Unit unit, Integer year) {
    if (paragraph.row() || paragraph.length() > LONGEST) return null;
    String text = reading.text();
    List<Slice> cells = new ArrayList<>();
    int from = paragraph.words();
    for (int i = from; i <= paragraph.end(); i++) {
      boolean end = i == paragraph.end() || EDGES.indexOf(text.charAt(i)) >= 0;
      if (!end && SEPARATORS.indexOf(text.charAt(i)) < 0) continue;
      cells.add(new Slice(from, i));
      from = i + 1;
      if (!end) continue;
      TableHead head = head(reading, cells, unit, year);
      if (head != null) return head;
      cells.clear();
    }
    return null;
  }

  private static TableHead head(Reading reading, List<Slice> cells, Unit unit, Integer year) {
    if (cells.size() < FEWEST) return null;
    for (Slice cell : cells) {
      if (cell.length() == 0 || TableHead.field(reading, cell) == null) return null;
    }
    TableHead head = TableHead.of(reading, new TableRow(List.copyOf(cells)), unit, year);
    return head != null && (head.hasIndicators() || head.hasScores()) ? head : null;
  }
}
