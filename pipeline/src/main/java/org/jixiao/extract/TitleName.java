package org.jixiao.extract;

import org.jixiao.text.Words;

/** Finds the department's name in a title's line. */
final class TitleName {

  private static final String NOT_IN_NAMES = "。；：，！？“”";

  private final Vocabulary vocabulary;
  private final Words ends;
  private final Words organisations;

  TitleName(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.ends = vocabulary.words("title.name_end");
    this.organisations = vocabulary.words("title.organisation");
  }

  /** The words before the year or before what the report is about, if they name an organisation. */
  int[] in(String line, int[] year) {
    int from = year != null && looksLikeHead(line, year[0]) ? afterYear(line, year[1]) : 0;
    if (line.startsWith("附件") || line.startsWith("附表"))
      from = Math.max(from, afterAttachment(line));
    if (line.startsWith("关于", from)) from += 2;
    int to = line.length();
    int nameEnd = ends.firstIn(line, from + 1, line.length());
    if (nameEnd > 0) to = nameEnd;
    if (year != null && year[0] > from) to = Math.min(to, year[0]);
    to = withoutAlias(line, from, to);
    while (to > from && "（《的".indexOf(line.charAt(to - 1)) >= 0) to--;
    while (from < to && "）》、的".indexOf(line.charAt(from)) >= 0) from++;
    return isOrganisation(line, from, to) ? new int[] {from, to} : null;
  }

  /** 流花湖公园（流花湖公园管理所）: what stands in brackets behind a name is another name of it. */
  private static int withoutAlias(String line, int from, int to) {
    int open = to > from && line.charAt(to - 1) == '）' ? line.lastIndexOf('（', to - 1) : -1;
    return open > from ? open : to;
  }

  private boolean looksLikeHead(String line, int yearStart) {
    return yearStart <= 8
        && !organisations.isIn(line, 0, yearStart)
        && vocabulary.departmentTypes().longestIn(line, 0, yearStart) == null;
  }

  private static int afterYear(String line, int at) {
    int i = at;
    if (line.startsWith("年", i)) i++;
    if (line.startsWith("度", i)) i++;
    return i;
  }

  private static int afterAttachment(String line) {
    int i = 2;
    while (i < line.length() && "0123456789一二三四五六七八九十-：:".indexOf(line.charAt(i)) >= 0) i++;
    return i;
  }

  boolean isOrganisation(String line, int start, int end) {
    if (end - start < 4 || end - start > 40) return false;
    for (int i = start; i < end; i++) {
      if (NOT_IN_NAMES.indexOf(line.charAt(i)) >= 0) return false;
    }
    if (vocabulary.departmentTypes().longestIn(line, start, end) != null) return true;
    return organisations.before(line, start, end) > 0;
  }
}
