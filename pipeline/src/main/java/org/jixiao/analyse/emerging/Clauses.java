package org.jixiao.analyse.emerging;

/**
 * What phrases are looked for in: the clauses of a statement. Everything but letters ends a clause;
 * openings are passed over; what is conceded, denied or told as solved is left out.
 */
public final class Clauses {
  private static final char FULL_WIDTH = '\uFF00';
  private static final char TO_ASCII = '\uFEE0';

  private Clauses() {}

  /** The clauses in their order, each followed by one space. */
  public static String of(String statement) {
    StringBuilder clauses = new StringBuilder(statement.length());
    int start = 0;
    for (int i = 0; i <= statement.length(); i++) {
      if (i < statement.length() && Character.isLetter(statement.charAt(i))) continue;
      if (i > start) add(statement.substring(start, i), clauses);
      start = i + 1;
    }
    return clauses.toString();
  }

  private static void add(String clause, StringBuilder clauses) {
    int from = 0;
    int opening = GeneralWords.OPENINGS.longestAt(clause, 0);
    while (opening > 0) {
      from += opening;
      opening = from == clause.length() ? 0 : GeneralWords.OPENINGS.longestAt(clause, from);
    }
    if (from == clause.length() || GeneralWords.CONCESSIONS.longestAt(clause, from) > 0) return;
    if (GeneralWords.DENIALS.occursIn(clause)) return;
    for (int i = from; i < clause.length(); i++) clauses.append(halfWidth(clause.charAt(i)));
    clauses.append(' ');
  }

  /** The full-width letters Ａ to ｚ are those of ASCII. */
  private static char halfWidth(char letter) {
    boolean isWide = letter > FULL_WIDTH && letter < FULL_WIDTH + 0x5F;
    return isWide ? (char) (letter - TO_ASCII) : letter;
  }
}
