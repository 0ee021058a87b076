package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex;
import org.jixiao.text.TermIndex.Term;

/** Tells the cells of a table, each on a line of its own, from headings that say the same words. */
final class LooseCells {
  private static final String AMOUNT = "，.%-";

  private final String text;
  private final TermIndex<Field> labels;
  private final List<Paragraph> paragraphs;

  LooseCells(String text, Vocabulary vocabulary, List<Paragraph> paragraphs) {
    this.text = text;
    this.labels = vocabulary.labels();
    this.paragraphs = paragraphs;
  }

  /** 分值 and 得分 on lines of their own, one below the other, are columns and no headings. */
  boolean isColumnHead(int at) {
    boolean column = isLabel(paragraphs.get(at));
    boolean after = at > 0 && isLabel(paragraphs.get(at - 1));
    boolean before = at + 1 < paragraphs.size() && isLabel(paragraphs.get(at + 1));
    return column && (after || before);
  }

  /** 一、年初预算 above a line that is nothing but a number is a table's cell, 预算执行情况 above two. */
  boolean isCellLabel(int at) {
    if (!isAmount(at + 1)) return false;
    Paragraph label = paragraphs.get(at);
    if (label.marker() == null && isAmount(at + 2)) return true;
    Term<Field> term = labels.longestIn(text, label.start(), label.end());
    Paragraph number = paragraphs.get(at + 1);
    boolean exact = Search.firstOf(text, ".，%", number.start(), number.end()) < number.end();
    return exact && term != null && (term.meaning().isMoney() || term.meaning().isScope());
  }

  private boolean isAmount(int at) {
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
}
