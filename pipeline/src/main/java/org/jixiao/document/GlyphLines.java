package org.jixiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs together to lines, with blanks where the page has gaps: a wide gap becomes as many
 * blanks as keep columns apart and under each other.
 */
final class GlyphLines {
  private static final float WIDE_GAP = 0.9f;
  private static final float WORD_GAP = 0.2f;
  private static final float WIDE_WORD_GAP = 0.4f;
  private static final float SAME_LINE = 0.4f;
  private static final float TWICE = 0.25f;

  private GlyphLines() {}

  /**
   * A line of print.
   *
   * @param y of its baseline
   * @param indent blanks before it, from the left margin
   * @param end where its last glyph ends
   * @param size of its largest glyph
   */
  record PrintedLine(String text, float y, int indent, float end, float size) {
    String indented() {
      return " ".repeat(indent) + text;
    }
  }

  /** The lines from top to bottom. */
  static List<PrintedLine> of(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) return List.of();
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::y).thenComparing(Glyph::x));
    float left = Float.MAX_VALUE;
    for (Glyph glyph : sorted) left = Math.min(left, glyph.x());
    float column = usualSize(sorted) / 2;
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float largest = 0;
    for (Glyph glyph : sorted) {
      boolean same =
          line.isEmpty()
              || glyph.y() - line.get(0).y() <= SAME_LINE * Math.max(largest, glyph.size());
      if (!same) {
        lines.add(line(line, left, column));
        line.clear();
        largest = 0;
      }
      line.add(glyph);
      largest = Math.max(largest, glyph.size());
    }
    lines.add(line(line, left, column));
    return lines;
  }

  private static float usualSize(List<Glyph> glyphs) {
    List<Float> sizes = new ArrayList<>();
    for (Glyph glyph : glyphs) sizes.add(glyph.size());
    sizes.sort(null);
    return Math.max(1, sizes.get(sizes.size() / 2));
  }

  private static PrintedLine line(List<Glyph> glyphs, float left, float column) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::x));
    StringBuilder text = new StringBuilder();
    Glyph first = sorted.get(0);
    int indent = Math.min(200, Math.round((first.x() - left) / column));
    int width = indent;
    float size = 0;
    Glyph last = null;
    for (Glyph glyph : sorted) {
      if (last != null && isTwice(last, glyph)) continue;
      int blanks = last == null ? 0 : blanks(last, glyph, width, left, column);
      text.append(" ".repeat(blanks)).append(glyph.text());
      width += blanks + width(glyph.text());
      size = Math.max(size, glyph.size());
      last = glyph;
    }
    return new PrintedLine(text.toString(), first.y(), indent, last.end(), size);
  }

  /** Bold print is sometimes made by printing twice. */
  private static boolean isTwice(Glyph last, Glyph glyph) {
    return last.text().equals(glyph.text()) && glyph.x() - last.x() < TWICE * glyph.size();
  }

  private static int blanks(Glyph last, Glyph glyph, int width, float left, float column) {
    float gap = (glyph.x() - last.end()) / Math.min(last.size(), glyph.size());
    if (gap >= WIDE_GAP) {
      int target = Math.round((glyph.x() - left) / column);
      return Math.min(200, Math.max(2, target - width));
    }
    boolean lastWide = Characters.isWide(last.text().charAt(last.text().length() - 1));
    boolean wide = Characters.isWide(glyph.text().charAt(0));
    return gap >= (lastWide || wide ? WIDE_WORD_GAP : WORD_GAP) ? 1 : 0;
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) width += text.charAt(i) < 0x1100 ? 1 : 2;
    return width;
  }
}
