package org.jixiao.text;

import java.text.Normalizer;

/** Folds look-alike characters one to one, so that a rule is written once. */
public final class Folding {

  private static final char[] FOLDED = table();
  private static final boolean[] SPACES = spaces();

  private Folding() {}

  /** The character that stands for {@code c} in joined text. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** Whether {@code c} is blank: spaces of every width and the invisible ones. */
  public static boolean isSpace(char c) {
    return SPACES[c];
  }

  /** Folds every character; the answer is as long as {@code text}. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) folded.append(fold(text.charAt(i)));
    return folded.toString();
  }

  private static boolean[] spaces() {
    boolean[] spaces = new boolean[Character.MAX_VALUE + 1];
    for (int i = 0; i < spaces.length; i++) {
      spaces[i] = Character.isSpaceChar(i) || "\u200b\ufeff\u0085".indexOf(i) >= 0;
    }
    for (char c = '\u0009'; c <= '\r'; c++) spaces[c] = true;
    return spaces;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) table[i] = (char) i;
    compatible(table, 0xff10, 0xff19);
    compatible(table, 0xff21, 0xff3a);
    compatible(table, 0xff41, 0xff5a);
    compatible(table, 0x2e80, 0x2fdf);
    compatible(table, 0xf900, 0xfaff);
    pairs(table, "％%﹪%．.﹒.(（)）﹙（﹚）:：;；,，○〇－-−-–-＋+｜|│|┃|∶：﹕：﹔；﹐，~～〜～［[］]＝=／/≧≥≦≤");
    return table;
  }

  private static void compatible(char[] table, int from, int to) {
    for (int i = from; i <= to; i++) {
      String folded = Normalizer.normalize(String.valueOf((char) i), Normalizer.Form.NFKC);
      if (folded.length() == 1) table[i] = folded.charAt(0);
    }
  }

  private static void pairs(char[] table, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) table[pairs.charAt(i)] = pairs.charAt(i + 1);
  }
}
