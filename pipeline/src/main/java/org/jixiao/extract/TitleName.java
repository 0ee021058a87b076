package org.jixiao.extract;

/** Finds the department's name in a title's line. */
final class TitleName {

  private static final String[] NAME_ENDS = {
    "部门整体",
    "部门（单位）整体",
    "单位整体",
    "整体支出",
    "整体绩效",
    "部门预算",
    "预算绩效",
    "部门支出",
    "部门绩效",
    "财政支出",
    "财政资金",
    "支出绩效",
    "绩效自评",
    "绩效评价",
    "绩效自我",
    "绩效",
    "关于",
    "年度",
    "自评"
  };
  private static final String NOT_IN_NAMES = "。；：，！？“”";

  private final Vocabulary vocabulary;

  TitleName(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words before the year or before what the report is about, if they name an organisation. */
  int[] in(String line, int[] year) {
    int from = year != null && looksLikeHead(line, year[0]) ? afterYear(line, year[1]) : 0;
    if (line.startsWith("附件") || line.startsWith("附表"))
      from = Math.max(from, afterAttachment(line));
    if (line.startsWith("关于", from)) from += 2;
    int to = line.length();
    for (String word : NAME_ENDS) {
      int at = line.indexOf(word, from + 1);
      if (at > 0) to = Math.min(to, at);
    }
    if (year != null && year[0] > from) to = Math.min(to, year[0]);
    if (line.startsWith("（本级）", Math.max(from, to - 4))) to -= 4;
    while (to > from && "（《的".indexOf(line.charAt(to - 1)) >= 0) to--;
    while (from < to && "）》、的".indexOf(line.charAt(from)) >= 0) from++;
    return isOrganisation(line, from, to) ? new int[] {from, to} : null;
  }

  private static boolean looksLikeHead(String line, int yearStart) {
    return yearStart <= 8
        && (yearStart == 0 || !line.substring(0, yearStart).matches(".*[局办委院会室心].*"));
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
    if ("局委办会院部室心所站队馆校处厅社".indexOf(line.charAt(end - 1)) < 0) return false;
    return true;
  }
}
