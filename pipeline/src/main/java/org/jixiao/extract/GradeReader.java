package org.jixiao.extract;

/**
 * Finds the grade where the text states it as one: 评定等级为“优”, 绩效等级：良. The words 良好 and 优秀 in prose
 * are none.
 */
final class GradeReader {

  private static final String[] LABELS = {
    "等级", "等次", "档次", "评级", "级别", "评定为", "评价为", "结果为", "结论为", "评为", "定为", "结果", "结论", "属于", "属", "分"
  };
  private static final String FIRSTS = "等档评级结定属分";
  private static final String LINKS = "为是：评定被应结果“\"‘「【（《 \t属于达到";
  private static final String GRADES = "优良中差";
  private static final String RANKS = "一二三四";
  private static final String QUOTES = "“\"‘「【（《";
  private static final String CLOSING_QUOTES = "”\"’」】》";
  private static final String CLAUSE_ENDS = "）。，；、\n\t";
  private static final String AFTER = CLOSING_QUOTES + CLAUSE_ENDS + "级等档秀好";
  private static final String BEFORE = "为属于到达列入评获定，：。 “";
  private static final int REACH = 8;

  private GradeReader() {}

  /** The grade's place, one character long, or null. */
  static Slice find(Reading reading) {
    String text = reading.text();
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements() || section.kind().isOfTasks()) continue;
      Slice grade = find(text, section);
      if (grade != null) return grade;
    }
    return null;
  }

  private static Slice find(String text, Section section) {
    for (int i = section.start(); i < section.end(); i++) {
      if (FIRSTS.indexOf(text.charAt(i)) < 0) continue;
      Slice grade = at(text, i);
      if (grade != null) return grade;
    }
    return null;
  }

  private static Slice at(String text, int at) {
    for (String label : LABELS) {
      if (!text.startsWith(label, at)) continue;
      Slice grade = after(text, at + label.length(), isStrong(label));
      if (grade == null && isStrong(label)) grade = before(text, at);
      if (grade != null) return grade;
    }
    return null;
  }

  /** 等级 needs no quotation marks around the grade; 评为 does, or the clause's end after it. */
  private static boolean isStrong(String label) {
    return label.endsWith("级") || label.endsWith("次");
  }

  private static Slice after(String text, int from, boolean strong) {
    int i = from;
    boolean quoted = false;
    while (i < text.length() && i < from + REACH && LINKS.indexOf(text.charAt(i)) >= 0) {
      quoted |= QUOTES.indexOf(text.charAt(i)) >= 0;
      i++;
    }
    Slice grade = grade(text, i);
    if (grade == null) return null;
    boolean bare = !quoted && (!strong || i == from);
    return bare && !endsClause(text, grade) ? null : grade;
  }

  /** 优等次, “良”等级: the grade right before the word. */
  private static Slice before(String text, int at) {
    int end = at;
    if (end > 0 && CLOSING_QUOTES.indexOf(text.charAt(end - 1)) >= 0) end--;
    int start = end > 1 && text.charAt(end - 1) == '秀' ? end - 2 : end - 1;
    if (start < 1 || GRADES.indexOf(text.charAt(start)) < 0) return null;
    boolean alone = BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    return alone ? new Slice(start, start + 1) : null;
  }

  /** The grade that starts at {@code at}: 优 … 差, or 一等 … 四等; else null. */
  private static Slice grade(String text, int at) {
    if (at + 1 >= text.length()) return null;
    char next = text.charAt(at + 1);
    boolean rank = RANKS.indexOf(text.charAt(at)) >= 0 && (next == '等' || next == '级');
    if (rank) return new Slice(at, at + 2);
    boolean word = GRADES.indexOf(text.charAt(at)) >= 0 && AFTER.indexOf(next) >= 0;
    return word ? new Slice(at, at + 1) : null;
  }

  /** 优。 and 优等级 are grades; 优秀 and 良好 without 等级 are praise. */
  private static boolean endsClause(String text, Slice grade) {
    int end = grade.end();
    if (text.startsWith("秀等", end)) return true;
    if (text.startsWith("等级", end) || text.startsWith("等次", end) || text.startsWith("级", end)) {
      return true;
    }
    return text.startsWith("档", end) || CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0;
  }
}
