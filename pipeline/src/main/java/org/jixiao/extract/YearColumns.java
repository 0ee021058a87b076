package org.jixiao.extract;

import java.util.List;

/**
 * A table that sets years beside each other: 项目 | 2022年 | 2023年 above rows that measures name.
 *
 * @param first place of the first year, counted from the row's end
 * @param own place of the report's year, counted from the row's end
 */
record YearColumns(int first, int own) {

  /** The head that the row is, or null: of several years one is the report's. */
  static YearColumns of(Reading reading, TableRow row, Integer year) {
    int first = -1;
    int own = -1;
    int others = 0;
    for (int i = 1; i < row.size() && year != null; i++) {
      if (!isYear(reading, row.cell(i))) continue;
      if (first < 0) first = row.size() - i;
      if (HeadWords.isOfAnotherYear(reading, row.cell(i), year)) others++;
      else if (own < 0) own = row.size() - i;
      else return null;
    }
    return own < 0 || others == 0 ? null : new YearColumns(first, own);
  }

  /** A time and no other word. */
  private static boolean isYear(Reading reading, Slice cell) {
    List<Token> tokens = Tokens.in(reading, cell.start(), cell.end());
    boolean dated = tokens.stream().anyMatch(YearColumns::isTime);
    return dated && tokens.stream().allMatch(token -> isTime(token) || token.is(Cue.FILL));
  }

  private static boolean isTime(Token token) {
    return token.is(Cue.YEAR, Cue.LAST) || token.is(Cue.THIS);
  }

  /** The row's label beside its number of the report's year; null where it has none. */
  TableRow ownOf(TableRow row) {
    int label = row.size() - first - 1;
    return label < 0 ? null : new TableRow(List.of(row.cell(label), row.cell(row.size() - own)));
  }
}
