package org.jixiao.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/**
 * Finds the sections by the names in their headings. Numbers only help to see where an unknown
 * heading ends a known section. Headings of a table of contents open nothing.
 */
final class Outline {

  static final int LONGEST_HEADING = 36;
  private static final int LONGEST_UNKNOWN_HEADING = 30;
  static final int LONGEST_BY_WORDS = 28;
  private static final String HEADING_ENDS = "。：；，\t";
  private static final String SENTENCE = "。；，：";
  private static final int LONGEST_BARE = 10;
  private static final int LONGEST_CELL = 12;

  private final String text;
  private final SectionNames names;
  private final HeadingWords words;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> runIns = new HashMap<>();
  private boolean bracketed;
  private Paragraph next;
  private Marker.Style top;
  private final Map<Marker.Style, Integer> open = new EnumMap<>(Marker.Style.class);

  private Outline(String text, Vocabulary vocabulary) {
    this.text = text;
    this.names = new SectionNames(vocabulary);
    this.words = new HeadingWords(text, names);
  }

  /** The sections in order; together they cover the text. */
  static List<Section> of(String text, Vocabulary vocabulary) {
    Outline outline = new Outline(text, vocabulary);
    List<Paragraph> paragraphs = Paragraph.in(text, 0, text.length());
    outline.read(paragraphs, new LooseCells(text, vocabulary, paragraphs));
    Openers openers = new Openers(text, vocabulary);
    if (!outline.has(SectionKind::isOfStatements)) return openers.split(outline.sections);
    return outline.has(kind -> kind.isOfStatements() && kind != SectionKind.PROBLEMS)
        ? outline.sections
        : openers.splitProblems(outline.sections);
  }

  private boolean has(Predicate<SectionKind> kind) {
    return sections.stream().map(Section::kind).anyMatch(kind);
  }

  private void read(List<Paragraph> paragraphs, LooseCells cells) {
    begin(SectionKind.PREAMBLE, 0, 0);
    for (Paragraph paragraph : paragraphs) {
      String label = runIn(paragraph);
      if (label != null) runIns.merge(label, 1, Integer::sum);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.row() || cells.isColumnHead(i) || cells.isCellLabel(i)) continue;
      if (startsProblem(paragraph)) {
        begin(SectionKind.PROBLEMS, paragraph.start(), paragraph.start());
        continue;
      }
      next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      if (readHeading(paragraph, paragraph.end())) continue;
      if (next != null && mayBeCut(paragraph) && readHeading(paragraph, next.end())) i++;
      else if (isUnknownHeading(paragraph)) {
        begin(SectionKind.OTHER, paragraph.start(), paragraph.end());
        note(paragraph.marker());
      }
    }
    close(text.length());
  }

  /** 问题二 after the measures for 问题一, or 问题一 on a line of its own. */
  private boolean startsProblem(Paragraph paragraph) {
    Marker marker = Markers.at(text, paragraph.start());
    if (marker == null || marker.style() != Marker.Style.NAMED) return false;
    boolean returns = marker.ordinal() > 1 && last() == SectionKind.MEASURES;
    if (!returns && marker.end() <= paragraph.end()) return false;
    String name = text.substring(marker.start(), marker.end() - 1);
    return names.kindByWords(name) == SectionKind.PROBLEMS;
  }

  /** A heading printed over two lines. */
  private boolean mayBeCut(Paragraph paragraph) {
    return paragraph.marker() != null
        && next.marker() == null
        && !next.row()
        && next.end() - paragraph.words() <= LONGEST_HEADING
        && Search.firstOf(text, SENTENCE, paragraph.start(), paragraph.end()) == paragraph.end();
  }

  private boolean readHeading(Paragraph paragraph, int end) {
    int start = words.wordsAfterMarkers(paragraph);
    int closer = words.closer(start, end);
    int stop = closer >= 0 ? closer : Search.firstOf(text, HEADING_ENDS, start, end);
    if (stop == start || stop - start > 2 * LONGEST_HEADING) return false;
    int trimmed = words.trimLeader(start, stop);
    if (trimmed - start > LONGEST_HEADING) return false;
    boolean alone = stop >= end - 1 || text.charAt(stop) == '：' || closer >= 0;
    if (paragraph.marker() == null && isTurn(stop, end)) return false;
    String plain = words.plain(start, trimmed);
    SectionKind kind = paragraph.marker() == null && !alone ? null : names.kind(plain);
    if (kind != null && !kind.isOfStatements() && isRepeated(paragraph)) return false;
    if (kind != null) top(paragraph);
    else kind = kindByWords(paragraph, plain, alone, closer >= 0);
    if (kind == null || isGoalLabel(kind, paragraph, stop, end)) return false;
    boolean contents = trimmed < stop && stop == end;
    bracketed |= closer >= 0 && text.charAt(closer) == '】';
    begin(contents ? SectionKind.OTHER : kind, paragraph.start(), Math.min(end, stop + 1));
    note(paragraph.marker());
    return true;
  }

  /** Where problems and measures stand side by side, 改进措施：… is a part of its item. */
  private boolean isTurn(int stop, int end) {
    return last() == SectionKind.PROBLEMS_AND_MEASURES
        && stop < end - 1
        && text.charAt(stop) == '：';
  }

  /** 年度目标：新建2座。实际完成：… without a number is a label in a paragraph. */
  private static boolean isGoalLabel(SectionKind kind, Paragraph paragraph, int stop, int end) {
    return kind == SectionKind.GOALS && paragraph.marker() == null && stop < end - 1;
  }

  /** 年度目标：… in front of a sentence several times over is a part of each item. */
  private boolean isRepeated(Paragraph paragraph) {
    String label = runIn(paragraph);
    return label != null && runIns.getOrDefault(label, 0) > 1;
  }

  /** The words before a colon that a sentence follows in the same paragraph, or null. */
  private String runIn(Paragraph paragraph) {
    int most = Math.min(paragraph.end(), paragraph.words() + LONGEST_HEADING);
    int stop = Search.firstOf(text, HEADING_ENDS, paragraph.words(), most);
    boolean colon = stop < paragraph.end() - 1 && text.charAt(stop) == '：';
    return colon ? text.substring(paragraph.words(), stop) : null;
  }

  /** The outermost style of the headings that are known by name. */
  private void top(Paragraph paragraph) {
    Marker.Style style = words.style(paragraph);
    if (style != null && (top == null || style.compareTo(top) < 0)) top = style;
  }

  /** What a line says that its place makes a heading: numbered as the known ones, or in 【】. */
  private SectionKind kindByWords(
      Paragraph paragraph, String plain, boolean alone, boolean isBracketed) {
    Marker.Style style = words.style(paragraph);
    boolean outer = style != null && style.compareTo(top == null ? Marker.Style.CHINESE : top) <= 0;
    boolean lonely = style != null && inStatements() && isLonely(paragraph);
    boolean inner = style == Marker.Style.CHINESE_BRACKET || lonely;
    boolean runIn = outer && style.compareTo(Marker.Style.CHINESE) <= 0;
    if (style == null && isBare(paragraph, plain)) return statements(plain);
    if (!(outer || inner || isBracketed) || !(alone || runIn)) return null;
    if (plain.length() > LONGEST_BY_WORDS) return null;
    SectionKind kind = names.kindByWords(plain);
    if (outer || isBracketed || kind == null) return kind;
    return kind.isOfStatements() && mayTurnTo(kind, plain) ? kind : null;
  }

  /** 今后打算 on a line of its own above a sentence: nothing but words of headings. */
  private boolean isBare(Paragraph paragraph, String plain) {
    boolean above = next != null && (next.marker() != null || next.length() > LONGEST_CELL);
    int colon = text.charAt(paragraph.end() - 1) == '：' ? 1 : 0;
    return above
        && plain.length() == paragraph.length() - colon
        && plain.length() <= LONGEST_BARE
        && names.isAllWords(plain);
  }

  private SectionKind statements(String plain) {
    SectionKind kind = names.kindByWords(plain);
    return kind != null && kind.isOfStatements() ? kind : null;
  }

  /** Nothing but the heading stands in its paragraph. */
  private boolean isLonely(Paragraph paragraph) {
    int stop = Search.firstOf(text, HEADING_ENDS, paragraph.words(), paragraph.end());
    return stop >= paragraph.end() - 1;
  }

  /** Among statements a heading inside says nothing but what comes; 措施不到位 is a problem. */
  private boolean mayTurnTo(SectionKind kind, String plain) {
    return names.isAllWords(plain) && (!inStatements() || kind != last());
  }

  private boolean inStatements() {
    return last().isOfStatements();
  }

  private SectionKind last() {
    return sections.get(sections.size() - 1).kind();
  }

  private void note(Marker marker) {
    if (marker == null) return;
    open.keySet().removeIf(style -> style.compareTo(marker.style()) > 0);
    open.put(marker.style(), marker.ordinal());
  }

  /** A short unknown line that counts on from a heading ends that heading's section. */
  private boolean isUnknownHeading(Paragraph paragraph) {
    Marker marker = paragraph.marker();
    if (paragraph.length() > LONGEST_UNKNOWN_HEADING) return false;
    if (marker == null) return bracketed && isInBrackets(paragraph);
    Integer last = open.get(marker.style());
    return last != null
        && marker.ordinal() == last + 1
        && Search.firstOf(text, SENTENCE, marker.end(), paragraph.end()) == paragraph.end()
        && marker.style().compareTo(Marker.Style.DIGIT) < 0;
  }

  /** Where headings stand in 【】, others in 【】 are headings too. */
  private boolean isInBrackets(Paragraph paragraph) {
    return text.charAt(paragraph.start()) == '【'
        && Search.first(text, '】', paragraph.start(), paragraph.end()) > 0;
  }

  private void begin(SectionKind kind, int start, int body) {
    close(start);
    sections.add(new Section(kind, start, body, body));
  }

  private void close(int end) {
    if (sections.isEmpty()) return;
    Section last = sections.remove(sections.size() - 1);
    sections.add(new Section(last.kind(), last.start(), Math.min(last.body(), end), end));
  }
}
