package org.jixiao.write.workbook;

import java.util.regex.Pattern;

/** Words as a cell may hold them. */
final class CellText {

  /** What a spreadsheet may take for the start of a formula when a cell is edited. */
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  /** Excel's bound for one cell. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+");

  /** Excel reads _x000A_ as one character; so its underscore is written in that way too. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** One line without control characters, cut with … where a cell cannot hold it. */
  static String of(String words) {
    String line = isPlain(words) ? words : UNPRINTABLE.matcher(words).replaceAll(" ").strip();
    String escaped = line.contains("_x") ? ESCAPE.matcher(line).replaceAll("_x005F_") : line;
    if (escaped.length() <= MOST_CHARACTERS) return escaped;
    return escaped.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  /** Most words are letters, digits, Chinese characters and spaces inside. */
  private static boolean isPlain(String words) {
    if (words.startsWith(" ") || words.endsWith(" ")) return false;
    return words.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF));
  }

  /** Whether a spreadsheet could take it for a formula once somebody edits the cell. */
  static boolean couldRun(String words) {
    return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
  }

  /** The width in half-width characters: a Chinese character takes two. */
  static int width(String words) {
    return words.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** East Asian wide and full-width characters, by their blocks. */
  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || (point >= 0x2E80 && point <= 0xA4CF)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || point >= 0x1F300);
  }
}
