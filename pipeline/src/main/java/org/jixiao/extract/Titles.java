package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Numerals;
import org.jixiao.text.Words;

/**
 * Finds the report's title: up to four short lines that together speak of a performance report, the
 * department's name before that, the year anywhere in it.
 */
final class Titles {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 48;
  private static final int SHORTEST_TITLE = 8;
  private static final int SEARCHED = 400;
  private static final int LONGEST_FORM_HEAD = 60;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final TitleName names;
  private final Words reports;
  private final Words subjects;
  private final Words labels;

  private Titles(Reading reading) {
    this.text = reading.text();
    this.names = new TitleName(reading.vocabulary());
    this.reports = reading.vocabulary().words("title.report");
    this.subjects = reading.vocabulary().words("title.subject");
    this.labels = reading.vocabulary().words("title.form_label");
    this.paragraphs = Paragraph.in(text, 0, Math.min(text.length(), 200_000));
  }

  /** The best title of the text, or null. */
  static Title of(Reading reading) {
    Titles titles = new Titles(reading);
    Title title = titles.printed();
    Title form = titles.form();
    if (form == null) return title;
    if (title == null) return form;
    if (title.name() != null && !isShortFor(title.name(), form.name())) return title;
    return title.named(titles.text, form.nameStart(), form.nameEnd());
  }

  /** 番禺区大石街道 is short for 广州市番禺区人民政府大石街道办事处: its characters are all there, in order. */
  private static boolean isShortFor(String name, String fullName) {
    if (name.length() >= fullName.length()) return false;
    int at = 0;
    for (int i = 0; i < fullName.length() && at < name.length(); i++) {
      if (fullName.charAt(i) == name.charAt(at)) at++;
    }
    return at == name.length();
  }

  /** The first window of lines that is a title with a name; else the first that is a title. */
  private Title printed() {
    Title nameless = null;
    for (int i = 0; i < Math.min(paragraphs.size(), SEARCHED); i++) {
      Title title = from(i);
      if (title != null && title.name() != null) return title;
      if (nameless == null) nameless = title;
    }
    return nameless;
  }

  private Title from(int first) {
    Title last = null;
    for (int i = first; i < Math.min(paragraphs.size(), first + MOST_LINES); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!isTitleLine(paragraph)) break;
      Title title = read(paragraphs.get(first).start(), paragraph.end());
      if (title != null && title.name() == null) title = signed(title, i + 1);
      if (title != null && title.name() != null) return title;
      if (title != null) last = title;
    }
    return last;
  }

  /** The title with the name that stands on the line below it, if one does. */
  private Title signed(Title title, int next) {
    if (next >= paragraphs.size() || !isTitleLine(paragraphs.get(next))) return title;
    int start = paragraphs.get(next).start();
    int end = paragraphs.get(next).end();
    if (labels.at(text, start) > 0) return title;
    boolean bracketed = text.charAt(start) == '（' && text.charAt(end - 1) == '）';
    if (bracketed) start++;
    if (bracketed) end--;
    return names.isOrganisation(text, start, end) ? title.named(text, start, end) : title;
  }

  private boolean isTitleLine(Paragraph paragraph) {
    if (paragraph.length() > LONGEST_LINE || paragraph.row()) return false;
    if (text.charAt(paragraph.end() - 1) == '日') return false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if ("。；，".indexOf(text.charAt(i)) >= 0) return false;
    }
    boolean attachment =
        text.startsWith("附件", paragraph.start()) && paragraph.length() < SHORTEST_TITLE;
    return paragraph.marker() == null && !attachment;
  }

  private Title read(int start, int end) {
    Flat flat = Flat.of(text, start, end);
    String line = flat.text();
    if (!reports.isIn(line) || !subjects.isIn(line)) return null;
    int[] year = year(line);
    int[] name = names.in(line, year);
    return new Title(
        name == null ? null : line.substring(name[0], name[1]),
        name == null ? -1 : flat.at(name[0]),
        name == null ? -1 : flat.at(name[1] - 1) + 1,
        year == null ? null : year[2],
        year == null ? -1 : flat.at(year[0]),
        year == null ? -1 : flat.at(year[1] - 1) + 1);
  }

  /** Start, end and value of the year in a line, or null. */
  static int[] year(String line) {
    for (int i = 0; i < line.length(); i++) {
      int end = i;
      while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') end++;
      if (end - i >= 4 && end - i <= 5 && line.startsWith("年", end)) {
        int start = end - i == 5 && !isYear(line, i) && isYear(line, end - 4) ? end - 4 : i;
        return new int[] {start, end, Integer.parseInt(line.substring(start, end))};
      }
      if (end > i) i = end;
      int chinese = i < line.length() ? Numerals.year(line, i) : -1;
      if (chinese > 0 && line.startsWith("年", i + 4)) return new int[] {i, i + 4, chinese};
    }
    return null;
  }

  /** Whether 19 or 20 begins the four digits; 附表1 above 2022年 must not make 12022. */
  private static boolean isYear(String line, int at) {
    return line.startsWith("19", at) || line.startsWith("20", at);
  }

  /** 填报单位：… anywhere in the text's short lines or table cells. */
  private Title form() {
    for (Paragraph paragraph : paragraphs) {
      int headEnd = Math.min(paragraph.end(), paragraph.start() + LONGEST_FORM_HEAD);
      for (int at = paragraph.start(); at < headEnd; at++) {
        int label = labels.at(text, at);
        boolean line = at == paragraph.start();
        Title title = label == 0 ? null : form(at + label, paragraph.end(), line);
        if (title != null) return title;
      }
    }
    return null;
  }

  /**
   * @param line whether the label begins a line, of which the name may be the whole rest
   */
  private Title form(int from, int end, boolean line) {
    int start = from;
    while (start < end && "：\t（盖章） 公".indexOf(text.charAt(start)) >= 0) start++;
    int stop = start;
    while (stop < end && "\t（），。； ".indexOf(text.charAt(stop)) < 0) stop++;
    boolean apart = start > from || (line && stop == end);
    if (!apart || !names.isOrganisation(text, start, stop)) return null;
    return new Title(text.substring(start, stop), start, stop, null, -1, -1);
  }
}
