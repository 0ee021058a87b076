package org.jixiao.document;

import java.util.List;

/** Which characters of a document are text, and how lines of a cell become one. */
final class Characters {
  private Characters() {}

  /** Without what cannot be seen; every kind of blank but the full-width one is a blank. */
  static String clean(String line) {
    int i = 0;
    while (i < line.length() && isPlain(line.charAt(i))) i++;
    if (i == line.length()) return line;
    StringBuilder clean = new StringBuilder(line.length());
    for (i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isPlain(c)) clean.append(c);
      else if (isBlank(c)) clean.append(' ');
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\t' || (c >= 0xA1 && c != 0xAD && !isUnseen(c));
  }

  private static boolean isUnseen(char c) {
    return (c >= 0x2000 && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x206F)
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static boolean isBlank(char c) {
    return c == 0xA0
        || (c >= 0x2000 && c <= 0x200A)
        || (c >= 0x2028 && c <= 0x2029)
        || c == 0x202F
        || c == 0x205F
        || c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f';
  }

  /**
   * A cell's text on one line: a break between two Chinese characters vanishes, any other is a
   * blank; a bar is a full-width one, since bars part cells.
   */
  static String cell(List<String> lines) {
    StringBuilder cell = new StringBuilder();
    for (String line : lines) {
      String next = clean(line).replace('\t', ' ').strip();
      if (next.isEmpty()) continue;
      if (!cell.isEmpty() && !(isWide(cell.charAt(cell.length() - 1)) && isWide(next.charAt(0)))) {
        cell.append(' ');
      }
      cell.append(next.replace('|', '｜'));
    }
    return cell.toString();
  }

  /** Chinese characters and their punctuation. */
  static boolean isWide(char c) {
    return c >= 0x2E80 || (c >= 0x2014 && c <= 0x2026);
  }
}
