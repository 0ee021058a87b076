package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/**
 * Finds problems and measures in a report without headings for them: a paragraph that opens with
 * 从自评看 tells problems, one that opens with 下一步 measures, up to the next that opens otherwise.
 */
final class Openers {

  private static final int LONGEST_TAIL = 60;
  private static final int LONGEST_HEADING = 8;

  private final String text;
  private final SectionNames names;
  private final Words problems;
  private final Words within;
  private final Words measures;
  private final Words announcing;

  Openers(String text, Vocabulary vocabulary) {
    this.text = text;
    this.names = new SectionNames(vocabulary);
    this.problems = vocabulary.words("opener.problems");
    this.within = vocabulary.words("opener.problems_within");
    this.measures = vocabulary.words("opener.measures");
    this.announcing = vocabulary.words("statement.announces");
  }

  /** The sections, cut where a paragraph opens so. */
  List<Section> split(List<Section> sections) {
    List<Section> split = new ArrayList<>();
    for (Section section : sections) split(section, split);
    return split;
  }

  /** The sections, cut where among problems a paragraph without a marker turns to measures. */
  List<Section> splitProblems(List<Section> sections) {
    List<Section> split = new ArrayList<>();
    for (Section section : sections) {
      int turn = section.kind() == SectionKind.PROBLEMS ? turn(section) : -1;
      if (turn < 0) {
        split.add(section);
        continue;
      }
      split.add(new Section(section.kind(), section.start(), section.body(), turn));
      split.add(new Section(SectionKind.MEASURES, turn, turn, section.end()));
    }
    return split;
  }

  private int turn(Section section) {
    for (Paragraph paragraph : Paragraph.in(text, section.body(), section.end())) {
      boolean plain = !paragraph.row() && paragraph.marker() == null;
      if (plain && measures.at(text, paragraph.start()) > 0) return paragraph.start();
    }
    return -1;
  }

  private void split(Section section, List<Section> split) {
    Section open = section;
    boolean told = false;
    for (Paragraph paragraph : Paragraph.in(text, section.body(), section.end())) {
      SectionKind kind = paragraph.row() ? null : kind(paragraph);
      if (kind == null && told && !paragraph.row() && paragraph.marker() == null) {
        kind = section.kind();
      }
      if (kind == null) continue;
      told = kind.isOfStatements() && tells(paragraph);
      split.add(new Section(open.kind(), open.start(), open.body(), paragraph.start()));
      open = new Section(kind, paragraph.start(), bodyOf(paragraph), section.end());
    }
    split.add(open);
  }

  /** Whether the paragraph holds the statements itself and does not only lead up to them. */
  private boolean tells(Paragraph paragraph) {
    int sentence = Search.firstOf(text, "。：", bodyOf(paragraph), paragraph.end());
    if (sentence < paragraph.end() - 1) return text.charAt(sentence) == '。';
    return text.charAt(paragraph.end() - 1) == '。'
        && !announcing.isIn(text, paragraph.start(), paragraph.end());
  }

  /** Where the words of the paragraph's section begin: behind a sentence that is its heading. */
  private int bodyOf(Paragraph paragraph) {
    int stop = Search.firstOf(text, "。；：", paragraph.words(), paragraph.end());
    boolean headed = heading(paragraph.words(), stop, paragraph.end()) != null;
    return headed ? stop + 1 : paragraph.start();
  }

  /** 再说不足。 a first sentence that is as short as a heading is one. */
  private SectionKind heading(int start, int stop, int end) {
    boolean alone = stop < end && text.charAt(stop) == '。' && stop - start <= LONGEST_HEADING;
    SectionKind kind = alone ? names.kindByWords(text.substring(start, stop)) : null;
    return kind != null && kind.isOfStatements() ? kind : null;
  }

  private SectionKind kind(Paragraph paragraph) {
    if (paragraph.length() < LONGEST_TAIL / 3) return null;
    int words = paragraph.words();
    int sentence = Search.firstOf(text, "。；：", words, paragraph.end());
    SectionKind heading = heading(words, sentence, paragraph.end());
    if (heading != null) return heading;
    if (problems.at(text, words) > 0 || within.isIn(text, words, sentence)) {
      return SectionKind.PROBLEMS;
    }
    return measures.at(text, paragraph.words()) > 0 ? SectionKind.MEASURES : null;
  }
}
