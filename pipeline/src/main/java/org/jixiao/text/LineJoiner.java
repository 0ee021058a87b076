package org.jixiao.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.text.Line.Cell;

/** Writes the joined text of a document. */
final class LineJoiner {

  private final String document;
  private final StringBuilder text;
  private final Map<Marker.Style, Integer> lists = new EnumMap<>(Marker.Style.class);
  private int[] offsets;

  LineJoiner(String document) {
    this.document = document;
    this.text = new StringBuilder(document.length());
    this.offsets = new int[document.length() + 16];
  }

  Joined join() {
    List<Line> lines = Lines.of(document);
    BitSet furniture = Furniture.of(document, lines);
    Wrapping wrapping = Wrapping.of(document, lines, furniture);
    Line first = lines.isEmpty() ? null : lines.get(0);
    Line previous = null;
    for (int i = furniture.nextClearBit(0); i < lines.size(); i = furniture.nextClearBit(i + 1)) {
      Line line = furniture.get(Math.max(0, i - 1)) ? lines.get(i).unspaced() : lines.get(i);
      if (previous != null) {
        boolean ends = countsOn(line) || wrapping.endsTitle(first, previous, line);
        if (!ends && wrapping.continues(previous, line)) {
          glue(previous, line);
        } else {
          append(Joined.PARAGRAPH, previous.end() - 1);
          first = line;
        }
      }
      note(line);
      write(line);
      previous = line;
    }
    if (previous != null) append(Joined.PARAGRAPH, previous.end() - 1);
    return new Joined(document, text.toString(), Arrays.copyOf(offsets, text.length()));
  }

  /** After 四、 a line that starts with 五、 is no wrapped part of what stands before it. */
  private boolean countsOn(Line line) {
    Marker marker = line.isRow() ? null : Wrapping.marker(document, line);
    if (marker == null || marker.style() == Marker.Style.BULLET) return false;
    Integer last = lists.get(marker.style());
    return last != null && marker.ordinal() == last + 1;
  }

  private void note(Line line) {
    Marker marker = line.isRow() ? null : Wrapping.marker(document, line);
    if (marker != null) lists.put(marker.style(), marker.ordinal());
  }

  /** Letters on both sides of a wrap are two words; digits are one number. */
  private void glue(Line previous, Line line) {
    char left = Folding.fold(document.charAt(previous.end() - 1));
    char right = Folding.fold(document.charAt(line.start()));
    if (isLetter(left) && isLetter(right)) append(' ', previous.end() - 1);
  }

  private void write(Line line) {
    if (!line.isRow()) {
      write(line.start(), line.end());
      return;
    }
    boolean first = true;
    for (Cell cell : line.cells()) {
      if (!first) append(Joined.CELL, Math.max(line.start(), cell.start() - 1));
      write(cell.start(), cell.end());
      first = false;
    }
  }

  private void write(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = document.charAt(i);
      if (isBold(start, i, end)) continue;
      if (!Folding.isSpace(c)) append(Folding.fold(c), i);
      else if (separates(start, i, end)) append(' ', i);
    }
  }

  /** Marks of plain-text mark-up are not the report's: ** around words, # before a heading. */
  private boolean isBold(int start, int at, int end) {
    char c = document.charAt(at);
    if (c == '#') return onlyBefore(start, at);
    if (c != '*') return false;
    return (at > start && document.charAt(at - 1) == '*')
        || (at + 1 < end && document.charAt(at + 1) == '*');
  }

  private boolean onlyBefore(int start, int at) {
    for (int i = start; i < at; i++) {
      if (document.charAt(i) != '#') return false;
    }
    return true;
  }

  /** A blank matters only between two Latin words or numbers; of several, the first. */
  private boolean separates(int start, int at, int end) {
    if (at == start || Folding.isSpace(document.charAt(at - 1))) return false;
    int next = at;
    while (next < end && Folding.isSpace(document.charAt(next))) next++;
    return next < end && isWord(document.charAt(at - 1)) && isWord(document.charAt(next));
  }

  private static boolean isWord(char c) {
    char folded = Folding.fold(c);
    return isLetter(folded) || (folded >= '0' && folded <= '9') || folded == '%' || folded == '.';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private void append(char c, int offset) {
    if (text.length() == offsets.length) offsets = Arrays.copyOf(offsets, offsets.length * 2);
    offsets[text.length()] = offset;
    text.append(c);
  }
}
