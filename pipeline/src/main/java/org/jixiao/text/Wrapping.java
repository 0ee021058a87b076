package org.jixiao.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a document wraps its lines, judged from all of them: whether it wraps at all, at which
 * column, and whether blank lines and indents mean anything.
 */
final class Wrapping {

  private static final String TERMINAL = "。；！？：";
  private static final String OPEN = "，、（“《及和与的在对等";
  private static final String COMMAS = "，；。";
  private static final String UNITS = "万亿元%分";
  private static final String REPORT = "报告";
  private static final int LONGEST_TITLE = 80;
  private static final double LONG_LINE = 0.8;
  private static final double CUT_SHARE = 0.4;
  private static final int SLACK = 4;
  private static final double NEARLY = 0.86;
  private static final int NARROWEST = 36;
  private static final int FEWEST_CUTS = 2;

  private final String document;
  private final Measure measure;
  private final boolean wraps;
  private final boolean blanksMean;
  private final boolean indentsMean;

  private Wrapping(
      String document, Measure measure, boolean wraps, boolean blanksMean, boolean indentsMean) {
    this.document = document;
    this.measure = measure;
    this.wraps = wraps;
    this.blanksMean = blanksMean;
    this.indentsMean = indentsMean;
  }

  static Wrapping of(String document, List<Line> lines, BitSet furniture) {
    List<Line> prose = prose(lines, furniture);
    Measure measure = Measure.of(prose);
    int column = measure.column();
    long blanks = prose.stream().filter(line -> line.blanks() > 0).count();
    long indented = prose.stream().filter(line -> line.indent() >= 2).count();
    return new Wrapping(
        document,
        measure,
        column >= NARROWEST && cutsSentences(document, prose, column),
        2 * blanks < prose.size(),
        indented > 0 && 2 * indented < prose.size());
  }

  private static List<Line> prose(List<Line> lines, BitSet furniture) {
    return IntStream.range(0, lines.size())
        .filter(i -> !furniture.get(i) && !lines.get(i).isRow())
        .mapToObj(lines::get)
        .toList();
  }

  /** In wrapped text long lines end anywhere; in unwrapped text they end with their sentence. */
  private static boolean cutsSentences(String document, List<Line> prose, int column) {
    int longLines = 0;
    int cut = 0;
    for (int i = 0; i + 1 < prose.size(); i++) {
      if (prose.get(i).width() < LONG_LINE * column) continue;
      longLines++;
      if (!isTerminal(document, prose.get(i)) && !startsItem(document, prose.get(i + 1))) cut++;
    }
    return cut >= FEWEST_CUTS && cut >= CUT_SHARE * longLines;
  }

  /** Whether {@code next} goes on with the sentence of {@code line}. */
  boolean continues(Line line, Line next) {
    if (line.isRow() || next.isRow()) return false;
    if (cutsNumber(line, next)) return true;
    if (!wraps || isAttachment(next) || isFigure(line)) return false;
    boolean terminal = isTerminal(document, line);
    boolean item = startsItem(document, next);
    if (!terminal && !item && cutsFigure(line, next)) return true;
    if (isHeading(line) && (isIndented(line, next) || !isCut(line, next))) return false;
    if (isIndented(line, next) && !startsItem(document, line)) return false;
    if (terminal && (item || isIndented(line, next))) return false;
    if (terminal) {
      boolean outdented = indentsMean && next.indent() < line.indent();
      boolean full = isFull(line, next) || (outdented && isCut(line, next));
      return full && !(blanksMean && next.blanks() > 0);
    }
    if (item) return isFull(line, next) && isSentence(line);
    if (isNearlyFull(line, next) || isLong(line, next)) return true;
    if (OPEN.indexOf(last(line)) >= 0) return true;
    return isProse(line) && !(blanksMean && next.blanks() > 0);
  }

  /**
   * Whether the lines from {@code first} to {@code last} are a title that ends here: words without
   * a comma up to 报告, and no 的 after them.
   */
  boolean endsTitle(Line first, Line last, Line next) {
    if (last.end() - first.start() > LONGEST_TITLE || !document.startsWith(REPORT, last.end() - 2))
      return false;
    if ("的（，、》".indexOf(first(next)) >= 0 || startsItem(document, first)) return false;
    return Search.firstOf(document, "，。；：,;", first.start(), last.end()) == last.end();
  }

  /** A sentence that is cut between a number and its unit goes on, however the lines are set. */
  private boolean cutsNumber(Line line, Line next) {
    boolean unit = isDigit(last(line)) && UNITS.indexOf(first(next)) >= 0;
    return (unit || cutsUnit(line, next)) && Squeezed.hasWords(document, line);
  }

  /** 286.37万 at the end of a line and 元 at the start of the next. */
  private boolean cutsUnit(Line line, Line next) {
    if (first(next) != '元' || "万亿".indexOf(last(line)) < 0) return false;
    int i = line.end() - 2;
    while (i > line.start() && Folding.isSpace(document.charAt(i))) i--;
    return i > line.start() && isDigit(Folding.fold(document.charAt(i)));
  }

  /** 24,380.00 or 98.29% and nothing else is a table's cell. */
  private boolean isFigure(Line line) {
    boolean digits = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = Folding.fold(document.charAt(i));
      if (!isOfNumber(c) && c != '%') return false;
      digits |= isDigit(c);
    }
    return digits;
  }

  /** In wrapped text a number goes on with what it counts, and a label with its figure. */
  private boolean cutsFigure(Line line, Line next) {
    char last = last(line);
    char first = first(next);
    if (isDigit(last)) return Character.isIdeographic(first) && Squeezed.hasWords(document, line);
    return Character.isIdeographic(last) && startsFigure(next);
  }

  /** 286.37万元 or -4.44%: a number right before a unit of figures. */
  private boolean startsFigure(Line line) {
    int i = line.start();
    while (i < line.end() && isOfNumber(Folding.fold(document.charAt(i)))) i++;
    boolean number = i > line.start() && isDigit(Folding.fold(document.charAt(i - 1)));
    while (i < line.end() && Folding.isSpace(document.charAt(i))) i++;
    return number && i < line.end() && UNITS.indexOf(Folding.fold(document.charAt(i))) >= 0;
  }

  private static boolean isOfNumber(char c) {
    return isDigit(c) || "，.-".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Headings have no commas; a line with one that ends without a stop is a sentence's part. */
  private boolean isProse(Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (COMMAS.indexOf(Folding.fold(document.charAt(i))) >= 0) return true;
    }
    return false;
  }

  /** Words without a comma behind 一、 or （一） are a heading unless something was cut off. */
  private boolean isHeading(Line line) {
    Marker marker = marker(document, line);
    return marker != null
        && marker.style().compareTo(Marker.Style.CHINESE_BRACKET) <= 0
        && !isProse(line);
  }

  /** Nothing more fits, or the last word asks for more. */
  private boolean isCut(Line line, Line next) {
    return line.width() + firstWord(next) > measure.column()
        || line.length() + firstWord(next) / 2 >= measure.length()
        || OPEN.indexOf(last(line)) >= 0;
  }

  /** Text cut after so many characters, whatever their width. */
  private boolean isLong(Line line, Line next) {
    return line.length() >= NEARLY * measure.length()
        || line.length() + firstWord(next) / 2 >= measure.length();
  }

  private boolean isSentence(Line line) {
    return !startsItem(document, line)
        || Search.firstOf(document, "，：。,:", line.start(), line.end()) < line.end();
  }

  private boolean isIndented(Line line, Line next) {
    return indentsMean && next.indent() >= 2 && line.indent() < next.indent();
  }

  /** A line is full when the first word of the next did not fit. */
  private boolean isFull(Line line, Line next) {
    return line.width() + firstWord(next) + SLACK > measure.column();
  }

  /** Columns are only known so well: letters, digits and blanks are set in other widths. */
  private boolean isNearlyFull(Line line, Line next) {
    return line.width() + firstWord(next) >= NEARLY * measure.column();
  }

  private int firstWord(Line line) {
    return firstWord(document, line);
  }

  /** The columns of what cannot be cut at the line's start. */
  static int firstWord(String document, Line line) {
    int end = line.start();
    while (end < line.end() && isUnbreakable(Folding.fold(document.charAt(end)))) end++;
    return Math.max(2, Lines.width(document, line.start(), end));
  }

  private static boolean isUnbreakable(char c) {
    return (c < 128 && c > ' ') || "，。；：、）”％".indexOf(c) >= 0;
  }

  private boolean isAttachment(Line line) {
    return MarkerWords.STANDARD.at(Marker.Style.ATTACHMENT, document, line.start()) != null;
  }

  private static boolean startsItem(String document, Line line) {
    return marker(document, line) != null;
  }

  /** The marker that the line starts with, its place of no meaning; or null. */
  static Marker marker(String document, Line line) {
    int end = Math.min(line.end(), line.start() + 16);
    StringBuilder start = new StringBuilder();
    for (int i = line.start(); i < end; i++) {
      char c = document.charAt(i);
      if (!Folding.isSpace(c)) start.append(Folding.fold(c));
    }
    return Markers.at(start.toString(), 0);
  }

  private char first(Line line) {
    return Folding.fold(document.charAt(line.start()));
  }

  private char last(Line line) {
    return Folding.fold(document.charAt(line.end() - 1));
  }

  static boolean isTerminal(String document, Line line) {
    char last = Folding.fold(document.charAt(line.end() - 1));
    if ((last == '”' || last == '）') && line.end() - line.start() > 1) {
      last = Folding.fold(document.charAt(line.end() - 2));
    }
    return TERMINAL.indexOf(last) >= 0;
  }

  @Override
  public String toString() {
    return "Wrapping" + Arrays.asList(measure, wraps, blanksMean, indentsMean);
  }
}
