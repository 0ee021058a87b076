package org.jixiao.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Numerals;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;

/**
 * Finds the sections by the names in their headings. Numbers only help to see where an unknown
 * heading ends a known section. Headings of a table of contents open nothing.
 */
final class Outline {

  private static final int LONGEST_HEADING = 36;
  private static final int LONGEST_UNKNOWN_HEADING = 30;
  private static final int LONGEST_BY_WORDS = 28;
  private static final String HEADING_ENDS = "。：；，\t";
  private static final String SENTENCE = "。；，：";
  private static final String OPENERS = "【《〖「『[〔<";
  private static final String CLOSERS = "】》〗」』]〕>";
  private static final int LONGEST_MARKER = 6;
  private static final int LONGEST_BARE = 10;
  private static final int LONGEST_CELL = 12;
  private static final String AMOUNT = "，.%-";
  private static final String LEADERS = "….·-—_ ";

  private final String text;
  private final SectionNames names;
  private final TermIndex<Field> labels;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> runIns = new HashMap<>();
  private boolean bracketed;
  private Paragraph next;
  private Marker.Style top;
  private final Map<Marker.Style, Integer> open = new EnumMap<>(Marker.Style.class);

  private Outline(String text, Vocabulary vocabulary) {
    this.text = text;
    this.names = new SectionNames(vocabulary);
    this.labels = vocabulary.labels();
  }

  /** The sections in order; together they cover the text. */
  static List<Section> of(String text, Vocabulary vocabulary) {
    Outline outline = new Outline(text, vocabulary);
    List<Paragraph> paragraphs = Paragraph.in(text, 0, text.length());
    outline.read(paragraphs);
    Openers openers = new Openers(text, vocabulary);
    if (!outline.has(SectionKind::isOfStatements)) return openers.split(outline.sections);
    return outline.has(kind -> kind.isOfStatements() && kind != SectionKind.PROBLEMS)
        ? outline.sections
        : openers.splitProblems(outline.sections);
  }

  private boolean has(Predicate<SectionKind> kind) {
    return sections.stream().map(Section::kind).anyMatch(kind);
  }

  private void read(List<Paragraph> paragraphs) {
    begin(SectionKind.PREAMBLE, 0, 0);
    for (Paragraph paragraph : paragraphs) {
      String label = runIn(paragraph);
      if (label != null) runIns.merge(label, 1, Integer::sum);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.row() || isColumnHead(paragraphs, i) || isCellLabel(paragraphs, i)) continue;
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

  /** 分值 and 得分 on lines of their own, one below the other, are columns and no headings. */
  private boolean isColumnHead(List<Paragraph> paragraphs, int at) {
    boolean column = isLabel(paragraphs.get(at));
    boolean after = at > 0 && isLabel(paragraphs.get(at - 1));
    boolean before = at + 1 < paragraphs.size() && isLabel(paragraphs.get(at + 1));
    return column && (after || before);
  }

  /** 一、年初预算 above a line that is nothing but a number is a table's cell, 预算执行情况 above two. */
  private boolean isCellLabel(List<Paragraph> paragraphs, int at) {
    if (!isAmount(paragraphs, at + 1)) return false;
    Paragraph label = paragraphs.get(at);
    if (label.marker() == null && isAmount(paragraphs, at + 2)) return true;
    Term<Field> term = labels.longestIn(text, label.start(), label.end());
    Paragraph number = paragraphs.get(at + 1);
    boolean exact = firstOf(".，%", number.start(), number.end()) < number.end();
    return exact && term != null && (term.meaning().isMoney() || term.meaning().isScope());
  }

  private boolean isAmount(List<Paragraph> paragraphs, int at) {
    if (at >= paragraphs.size()) return false;
    Paragraph line = paragraphs.get(at);
    boolean digits = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && AMOUNT.indexOf(c) < 0) return false;
      digits |= digit;
    }
    return digits;
  }

  private boolean isLabel(Paragraph paragraph) {
    if (paragraph.marker() != null) return false;
    Term<Field> label = labels.at(text, paragraph.start(), paragraph.end());
    return label != null && label.text().length() == paragraph.length();
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
        && firstOf(SENTENCE, paragraph.start(), paragraph.end()) == paragraph.end();
  }

  private boolean readHeading(Paragraph paragraph, int end) {
    int words = wordsAfterMarkers(paragraph);
    int closer = closer(words, end);
    int stop = closer >= 0 ? closer : firstOf(HEADING_ENDS, words, end);
    if (stop == words || stop - words > 2 * LONGEST_HEADING) return false;
    int trimmed = trimLeader(words, stop);
    if (trimmed - words > LONGEST_HEADING) return false;
    boolean alone = stop >= end - 1 || text.charAt(stop) == '：' || closer >= 0;
    if (paragraph.marker() == null && isTurn(stop, end)) return false;
    String plain = plain(words, trimmed);
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
    int stop = firstOf(HEADING_ENDS, paragraph.words(), most);
    boolean colon = stop < paragraph.end() - 1 && text.charAt(stop) == '：';
    return colon ? text.substring(paragraph.words(), stop) : null;
  }

  /** The outermost style of the headings that are known by name. */
  private void top(Paragraph paragraph) {
    Marker.Style style = style(paragraph);
    if (style != null && (top == null || style.compareTo(top) < 0)) top = style;
  }

  /** What a line says that its place makes a heading: numbered as the known ones, or in 【】. */
  private SectionKind kindByWords(
      Paragraph paragraph, String plain, boolean alone, boolean isBracketed) {
    Marker.Style style = style(paragraph);
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
    int stop = firstOf(HEADING_ENDS, paragraph.words(), paragraph.end());
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

  /** 五 发现的问题: where the words start after a numeral that a blank and no 、 sets apart. */
  private int numeral(Paragraph paragraph) {
    int end = paragraph.start();
    while (end < paragraph.end() && Numerals.isNumeral(text.charAt(end))) end++;
    int stop = Math.min(paragraph.end(), end + LONGEST_BY_WORDS);
    boolean heading =
        end > paragraph.start()
            && end <= paragraph.start() + 2
            && stop == paragraph.end()
            && names.kind(plain(end, stop)) != null;
    return heading ? end : paragraph.start();
  }

  /** The style of the paragraph's marker; a bare number right before a word is one of a heading. */
  private Marker.Style style(Paragraph paragraph) {
    if (paragraph.marker() != null) return paragraph.marker().style();
    int digits = paragraph.start();
    while (digits < paragraph.end() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == paragraph.start()) {
      return numeral(paragraph) > paragraph.start() ? Marker.Style.CHINESE : null;
    }
    return digits <= paragraph.start() + 2 ? Marker.Style.DIGIT : null;
  }

  /** 第三部分 一、… has two markers; a bracket may stand before or after a marker. */
  private int wordsAfterMarkers(Paragraph paragraph) {
    int words = paragraph.marker() == null ? numeral(paragraph) : paragraph.words();
    if (words < paragraph.end() && OPENERS.indexOf(text.charAt(words)) >= 0) words++;
    boolean may = words > paragraph.start();
    Marker second = may ? Markers.at(text, words) : null;
    if (second != null && second.end() < paragraph.end()) words = second.end();
    if (words < paragraph.end() && OPENERS.indexOf(text.charAt(words)) >= 0) words++;
    return words;
  }

  /** Where the bracket closes that opens right before or inside the marker's words, or -1. */
  private int closer(int words, int end) {
    int closer = firstOf(CLOSERS, words, Math.min(end, words + LONGEST_HEADING));
    if (closer >= end || CLOSERS.indexOf(text.charAt(closer)) < 0) return -1;
    for (int i = Math.max(0, words - LONGEST_MARKER); i < words; i++) {
      if (OPENERS.indexOf(text.charAt(i)) == CLOSERS.indexOf(text.charAt(closer))
          && OPENERS.indexOf(text.charAt(i)) >= 0) return closer;
    }
    return -1;
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
        && firstOf(SENTENCE, marker.end(), paragraph.end()) == paragraph.end()
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

  /** Dots and a page number after a heading are those of a table of contents. */
  private int trimLeader(int start, int end) {
    int i = end;
    while (i > start && text.charAt(i - 1) >= '0' && text.charAt(i - 1) <= '9') i--;
    int digits = i;
    while (i > start && LEADERS.indexOf(text.charAt(i - 1)) >= 0) i--;
    return (digits < end && i < digits) || digits - i >= 3 ? i : end;
  }

  /** The heading without brackets, years and the like. */
  private String plain(int start, int end) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '（') depth++;
      else if (c == '）') depth = Math.max(0, depth - 1);
      else if (depth == 0 && !(c >= '0' && c <= '9') && c != ' ' && c != '\n') plain.append(c);
    }
    return plain.toString();
  }

  private int firstOf(String any, int start, int end) {
    int i = start;
    while (i < end && any.indexOf(text.charAt(i)) < 0) i++;
    return i;
  }
}
