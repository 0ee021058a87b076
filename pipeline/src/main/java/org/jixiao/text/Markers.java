package org.jixiao.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Marker.Style;

/** Recognises enumerators in joined text. */
public final class Markers {

  private static final String BOUNDARY = "。；：，、！？）”》\n\t";
  private static final String LIST_VERBS = "在为有即是";
  private static final MarkerWords WORDS = MarkerWords.STANDARD;
  private static final String DASHES = "-–·*";
  private static final int MOST = 99;
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int MOST_SECTIONS = 30;
  private static final int LONGEST_BOX = 5;

  private Markers() {}

  /** The marker that starts at {@code at}, or null. */
  public static Marker at(String text, int at) {
    if (at >= text.length()) return null;
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') return digits(text, at);
    if (c == '（') return bracketed(text, at);
    if (c >= '①' && c <= '⑳') return new Marker(at, at + 1, Style.CIRCLED, c - '①' + 1);
    if (c >= '⑴' && c <= '⒇') return new Marker(at, at + 1, Style.CIRCLED, c - '⑴' + 1);
    if (c >= '⒈' && c <= '⒛') return new Marker(at, at + 1, Style.DIGIT, c - '⒈' + 1);
    if (Numerals.isNumeral(c)) return chinese(text, at);
    if (c == '第') return ordinal(text, at);
    if (c == '【') return boxed(text, at);
    if (STEMS.indexOf(c) >= 0) return stem(text, at);
    if (isLetter(c)) return letter(text, at);
    if (WORDS.mayStartWith(c)) {
      Marker word = word(text, at);
      return word != null ? word : named(text, at);
    }
    return bullet(text, at);
  }

  /** The markers in {@code [start, end)} that begin a paragraph, a sentence or a clause. */
  public static List<Marker> in(String text, int start, int end) {
    List<Marker> markers = new ArrayList<>();
    int i = start;
    while (i < end) {
      Marker marker = mayStart(text, i, start) ? at(text, i) : null;
      if (marker != null && (isBoundary(text, i, start) || marker.style() == Style.IS)) {
        markers.add(marker);
        i = marker.end();
      } else {
        i++;
      }
    }
    return markers;
  }

  private static boolean mayStart(String text, int at, int start) {
    return isBoundary(text, at, start) || LIST_VERBS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isBoundary(String text, int at, int start) {
    return at == start || BOUNDARY.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** A bullet begins a paragraph and has a word after it; -5 is a number. */
  private static Marker bullet(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    MarkerWords.Word bullet = begins ? WORDS.at(Style.BULLET, text, at) : null;
    if (bullet == null) return null;
    int end = at + bullet.text().length();
    boolean word = end < text.length() && startsWord(text.charAt(end));
    word |= DASHES.indexOf(text.charAt(at)) < 0 && isDigit(text, end);
    return word ? new Marker(at, end, Style.BULLET, 1) : null;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean startsWord(char c) {
    return Character.isIdeographic(c) || "“《【".indexOf(c) >= 0;
  }

  private static Marker digits(String text, int at) {
    int end = digitsEnd(text, at);
    int ordinal = number(text, at, end);
    if (ordinal < 1 || end >= text.length()) return null;
    char next = text.charAt(end);
    if (next == '）') return new Marker(at, end + 1, Style.DIGIT_BRACKET, ordinal);
    if (next == '、') return new Marker(at, end + 1, Style.DIGIT, ordinal);
    if (next != '.') return null;
    int second = digitsEnd(text, end + 1);
    if (second == end + 1) {
      int after = end + 1 < text.length() && text.charAt(end + 1) == '、' ? end + 2 : end + 1;
      return new Marker(at, after, Style.DIGIT, ordinal);
    }
    return dotted(text, at, end + 1, second);
  }

  /** 1.1 is a marker only where a word follows, for 1.1 alone is a number. */
  private static Marker dotted(String text, int at, int from, int end) {
    int ordinal = number(text, from, end);
    boolean many = number(text, at, from - 1) > MOST_SECTIONS || ordinal > MOST_SECTIONS;
    if (many || ordinal < 1 || end >= text.length()) return null;
    char next = text.charAt(end);
    boolean word =
        startsWord(next)
            && "万亿元个项次份件人分倍亩吨米".indexOf(next) < 0
            && !text.startsWith("公里", end)
            && !text.startsWith("平方", end)
            && !text.startsWith("公顷", end);
    boolean deeper = next == '.' || next == '、' || (next == ' ' && isDigit(text, end + 1));
    if (!word && !deeper) return null;
    return new Marker(at, deeper ? end + 1 : end, Style.DOTTED, ordinal);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** a. or B、 at the start of a line, before a word. */
  private static Marker letter(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    if (!begins || at + 2 >= text.length() || ".、）".indexOf(text.charAt(at + 1)) < 0) return null;
    if (!startsWord(text.charAt(at + 2))) return null;
    return new Marker(at, at + 2, Style.LETTER, Character.toLowerCase(text.charAt(at)) - 'a' + 1);
  }

  private static Marker bracketed(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 4 && text.charAt(end) != '）') end++;
    if (end >= text.length() || text.charAt(end) != '）') return null;
    int ordinal = number(text, at + 1, end);
    if (ordinal > 0) return new Marker(at, end + 1, Style.DIGIT_BRACKET, ordinal);
    int chinese = Numerals.upTo99(text, at + 1, end);
    if (chinese < 1) return null;
    int after = end + 1 < text.length() && text.charAt(end + 1) == '、' ? end + 2 : end + 1;
    return new Marker(at, after, Style.CHINESE_BRACKET, chinese);
  }

  /** 甲、 at the start of a line, but not 甲、乙两项. */
  private static Marker stem(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    if (!begins || at + 2 >= text.length() || text.charAt(at + 1) != '、') return null;
    if (STEMS.indexOf(text.charAt(at + 2)) >= 0) return null;
    return new Marker(at, at + 2, Style.CHINESE, STEMS.indexOf(text.charAt(at)) + 1);
  }

  /** 【E】 or 【三】 at the start of a line, before a word. */
  private static Marker boxed(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    int close =
        begins ? Search.first(text, "】", at, Math.min(text.length(), at + LONGEST_BOX)) : -1;
    if (close <= at + 1 || close + 1 >= text.length() || !startsWord(text.charAt(close + 1)))
      return null;
    char c = text.charAt(at + 1);
    int ordinal = number(text, at + 1, close);
    if (ordinal < 1) ordinal = Numerals.upTo99(text, at + 1, close);
    if (ordinal < 1 && isLetter(c) && close == at + 2) ordinal = Character.toLowerCase(c) - 'a' + 1;
    return ordinal < 1 ? null : new Marker(at, close + 1, Style.CHAPTER, ordinal);
  }

  private static Marker chinese(String text, int at) {
    int end = numeralEnd(text, at);
    int ordinal = Numerals.upTo99(text, at, end);
    if (ordinal < 1 || end >= text.length()) return null;
    for (Style style : List.of(Style.IS, Style.CHINESE)) {
      MarkerWords.Word after = WORDS.at(style, text, end);
      boolean part = after != null && text.startsWith("要素", end);
      if (after != null && !part) {
        return new Marker(at, end + after.text().length(), style, ordinal);
      }
    }
    return null;
  }

  private static Marker ordinal(String text, int at) {
    boolean digits = isDigit(text, at + 1);
    int end = digits ? digitsEnd(text, at + 1) : numeralEnd(text, at + 1);
    int ordinal = digits ? number(text, at + 1, end) : Numerals.upTo99(text, at + 1, end);
    if (ordinal < 1 || end >= text.length()) return null;
    for (Style style : digits ? List.of(Style.CHAPTER) : List.of(Style.CHAPTER, Style.ORDINAL)) {
      MarkerWords.Word after = WORDS.at(style, text, end);
      if (after != null) return new Marker(at, end + after.text().length(), style, ordinal);
    }
    return null;
  }

  private static Marker word(String text, int at) {
    MarkerWords.Word word = WORDS.at(Style.WORD, text, at);
    int end = word == null ? 0 : at + word.text().length();
    return word != null && end < text.length() && text.charAt(end) == '，'
        ? new Marker(at, end + 1, Style.WORD, word.ordinal())
        : null;
  }

  private static Marker named(String text, int at) {
    MarkerWords.Word name = WORDS.at(Style.NAMED, text, at);
    if (name == null) return null;
    int from = at + name.text().length();
    int digits = digitsEnd(text, from);
    int end = digits > from ? digits : numeralEnd(text, from);
    int ordinal = digits > from ? number(text, from, end) : Numerals.upTo99(text, from, end);
    if (ordinal < 1 || end >= text.length()) return null;
    char next = text.charAt(end);
    if (next == '.' && digitsEnd(text, end + 1) > end + 1) return null;
    return ".、：，\t\n".indexOf(next) >= 0 ? new Marker(at, end + 1, Style.NAMED, ordinal) : null;
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
    return end;
  }

  private static int numeralEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + 4 && Numerals.isNumeral(text.charAt(end))) end++;
    return end;
  }

  private static int number(String text, int start, int end) {
    if (end == start || end - start > 2) return -1;
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') return -1;
      value = value * 10 + c - '0';
    }
    return value > MOST ? -1 : value;
  }
}
