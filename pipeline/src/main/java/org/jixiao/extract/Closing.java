package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Finds what closes a report: attachments, signatures, dates, the title again. */
final class Closing {

  private static final int LONGEST_DATE = 16;
  private static final int LONGEST_SIGNATURE = 24;
  private static final int LONGEST_CLOSING = 60;

  private final Reading reading;
  private final String text;
  private final Words closings;
  private final Words attachments;

  Closing(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.attachments = reading.vocabulary().words("closing.attachment");
    this.closings = reading.vocabulary().words("closing.start");
  }

  /** Where the section's own words end: attachments, signatures and a title again come after. */
  int end(Section section) {
    List<Paragraph> paragraphs = Paragraph.in(text, section.body(), section.end());
    int end = section.end();
    boolean dated = false;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      boolean signature = dated && isSignature(paragraph);
      if (!paragraph.row() && !signature && !isClosing(paragraph)) break;
      dated |= isDate(text.substring(paragraph.start(), paragraph.end()));
      end = paragraph.start();
    }
    for (Paragraph paragraph : paragraphs) {
      boolean attachment = attachments.at(text, paragraph.start()) > 0;
      if (attachment && paragraph.length() < LONGEST_CLOSING) {
        return Math.min(end, paragraph.start());
      }
    }
    return end;
  }

  private boolean isClosing(Paragraph paragraph) {
    if (paragraph.length() > LONGEST_CLOSING || paragraph.marker() != null) return false;
    String words = text.substring(paragraph.start(), paragraph.end());
    if (closings.starts(words)) return true;
    if ("。；，：".indexOf(words.charAt(words.length() - 1)) >= 0) return false;
    return words.contains("报告") || isDate(words) || isName(words) || isNumber(words);
  }

  private static boolean isDate(String words) {
    boolean ends = words.endsWith("日") || words.endsWith("月");
    return ends && words.length() <= LONGEST_DATE && words.indexOf('年') > 0;
  }

  /** Who signs stands right above the date. */
  private boolean isSignature(Paragraph paragraph) {
    int stop = Search.firstOf(text, "。；，：、", paragraph.start(), paragraph.end());
    return paragraph.length() <= LONGEST_SIGNATURE && stop == paragraph.end();
  }

  private boolean isName(String words) {
    return reading.vocabulary().departmentTypes().longestIn(words, 0, words.length()) != null;
  }

  private static boolean isNumber(String words) {
    return words.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
