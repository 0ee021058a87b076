package org.jixiao.extract;

import org.jixiao.text.Words;

/**
 * Finds the grade where the text states it as one: 评定等级为“优”, 绩效等级：良, 96分（优）. The words 良好 and 优秀 in
 * prose are none, nor are other years', other judges' and single projects' grades.
 */
final class GradeReader {

  private static final String QUOTES = "“\"‘「【（《";
  private static final String CLOSING_QUOTES = "”\"’」】）》";
  private static final String CLAUSE_ENDS = "。，；、）\n\t ";
  private static final int REACH = 14;
  private static final int LOOK_BACK = 40;
  private static final int LONGEST_LEAD = 4;
  private static final int LONGEST_LABEL = 10;
  private static final int LONGEST_SENTENCE = 120;

  private final Reading reading;
  private final String text;
  private final Points total;
  private final Words words;
  private final Words labels;
  private final Words links;
  private final Words fillers;
  private final Words ranks;

  GradeReader(Reading reading, Points total) {
    this.reading = reading;
    this.text = reading.text();
    this.total = total;
    this.words = reading.vocabulary().words("grade.word");
    this.labels = reading.vocabulary().words("grade.label");
    this.links = reading.vocabulary().words("grade.link");
    this.fillers = reading.vocabulary().words("grade.filler");
    this.ranks = reading.vocabulary().words("grade.rank");
  }

  /** The grade's place, or null; what stands by the total counts most. */
  Slice find() {
    Slice first = null;
    for (Section section : reading.sections()) {
      if (section.kind().isOfStatements()) continue;
      boolean conclusion = isConclusion(section);
      Slice grade = section.kind().isOfTasks() ? amongTasks(section) : find(section);
      if (grade == null) continue;
      if (conclusion) return grade;
      if (first == null) first = grade;
    }
    return first == null ? inForm() : first;
  }

  /** A form's cell after 自评等级 may stand below the goals and indicators; prose there may not. */
  private Slice inForm() {
    for (Section section : reading.sections()) {
      Slice grade = section.kind().isOfTasks() ? find(section) : null;
      if (grade != null && "\n\t".indexOf(text.charAt(grade.start() - 1)) >= 0) return grade;
    }
    return null;
  }

  /** 自评等级 and the grade alone on lines or in cells, among whatever a form holds. */
  private Slice inCells(Section section) {
    int cell = section.body();
    for (int i = section.body(); i < section.end(); i++) {
      if ("\n\t".indexOf(text.charAt(i)) >= 0) cell = i + 1;
      int label = labels.at(text, i, section.end());
      int end = i + label;
      boolean brief = label > 0 && i - cell <= LONGEST_LEAD && end < section.end();
      boolean alone = brief && "\n\t".indexOf(text.charAt(end)) >= 0;
      Slice grade = alone ? inNextCell(end + 1, section.end(), isRank(i, label)) : null;
      if (grade != null) return grade;
    }
    return null;
  }

  private boolean isConclusion(Section section) {
    return section.kind() == SectionKind.CONCLUSION
        || (total != null && total.start() >= section.start() && total.start() < section.end());
  }

  private Slice amongTasks(Section section) {
    Slice cell = inCells(section);
    if (cell != null) return cell;
    for (int i = section.body(); i < section.end(); i++) {
      Slice grade = at(i, section.end());
      if (grade != null && !isAside(grade) && isOfWhole(grade)) return grade;
    }
    return null;
  }

  /** The sentence gives the total, or says that it is about the whole's evaluation. */
  private boolean isOfWhole(Slice grade) {
    int start = grade.start();
    int least = Math.max(0, start - LONGEST_SENTENCE);
    while (start > least && "。；\n".indexOf(text.charAt(start - 1)) < 0) start--;
    if (total != null && total.start() >= start && total.start() < grade.start()) return true;
    boolean line = start == 0 || text.charAt(start - 1) == '\n';
    String words = text.substring(start, grade.start());
    boolean label = line && words.endsWith("：") && words.length() <= LONGEST_LABEL;
    boolean judged = words.contains("自评") || words.contains("自我评价");
    return judged && (label || words.contains("整体"));
  }

  private Slice find(Section section) {
    for (int i = section.start(); i < section.end(); i++) {
      Slice grade = at(i, section.end());
      if (grade != null && !isAside(grade)) return grade;
    }
    return null;
  }

  private Slice at(int at, int end) {
    if (total != null && at == total.number().end()) return afterScore(at, end);
    int label = labels.at(text, at, end);
    if (label > 0) return afterLabel(at + label, end, isRank(at, label));
    int grade = words.at(text, at, end);
    return grade > 0 ? beforeRank(at, at + grade, end) : null;
  }

  private boolean isRank(int at, int label) {
    char last = text.charAt(at + label - 1);
    return "级次档第".indexOf(last) >= 0;
  }

  /** 96分（优）, 96分，为良, 96分，等级优. */
  private Slice afterScore(int at, int end) {
    int i = at;
    if (i < end && "，、".indexOf(text.charAt(i)) >= 0) i++;
    int filled = fillers.skip(text, i, end);
    int linked = links.skip(text, filled, end);
    boolean quoted = linked < end && QUOTES.indexOf(text.charAt(linked)) >= 0;
    if (linked == filled && !quoted) return null;
    return grade(quoted ? linked + 1 : linked, end, quoted, true);
  }

  private Slice afterLabel(int from, int end, boolean rank) {
    Slice ticked = TickedGrade.in(text, words, from, end);
    if (ticked != null) return ticked;
    int to = Math.min(end, from + REACH);
    int filled = fillers.skip(text, from, to);
    int i = links.skip(text, filled, to);
    boolean linked = i > filled;
    i = fillers.skip(text, i, to);
    if (i < to && "\n\t".indexOf(text.charAt(i)) >= 0) return inNextCell(i + 1, end, rank);
    boolean quoted = i < to && QUOTES.indexOf(text.charAt(i)) >= 0;
    if (quoted) i++;
    return grade(i, end, quoted, rank || linked);
  }

  /** 自评等级 | 优: the cell or line after the label is the grade and nothing else. */
  private Slice inNextCell(int at, int end, boolean rank) {
    Slice grade = rank ? grade(at, end, false, true) : null;
    if (grade == null) return null;
    int next = grade.end();
    boolean scale = next + 1 < end && words.at(text, next + 1, end) > 0;
    return scale && text.charAt(next) == '\t' ? null : grade;
  }

  /** 优等次, “良”等级: the grade right before the word. */
  private Slice beforeRank(int start, int gradeEnd, int end) {
    int i = gradeEnd;
    if (i < end && CLOSING_QUOTES.indexOf(text.charAt(i)) >= 0) i++;
    int rank = ranks.at(text, i, end);
    if (rank == 0 || (rank == 1 && i > gradeEnd && "级等".indexOf(text.charAt(i)) >= 0)) return null;
    if (!isBoundary(i + rank, end)) return null;
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    boolean alone = (QUOTES + CLAUSE_ENDS + "为属于到达列入评获定：是").indexOf(before) >= 0;
    return alone ? new Slice(start, gradeEnd) : null;
  }

  /** The grade that starts at {@code at} and ends its clause; unlinked praise is none. */
  private Slice grade(int at, int end, boolean quoted, boolean stated) {
    int length = words.at(text, at, end);
    if (length == 0) return null;
    int gradeEnd = at + length;
    Slice inner = inBracket(gradeEnd, end);
    if (inner != null) return inner;
    int i = gradeEnd;
    while (i < end && CLOSING_QUOTES.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '）') i++;
    if (quoted && i == gradeEnd && text.charAt(i) != '）') return null;
    if (quoted && i < end && text.charAt(i) == '）') i++;
    int rank = ranks.at(text, i, end);
    if (!isBoundary(i + rank, end)) return null;
    if (!stated && !quoted && rank == 0 && length > 1) return null;
    return new Slice(at, gradeEnd);
  }

  /** A级（优秀）: the word in the bracket is the grade. */
  private Slice inBracket(int at, int end) {
    if (at >= end || text.charAt(at) != '（' || text.charAt(at - 1) != '级') return null;
    int length = words.at(text, at + 1, end);
    boolean closed = length > 0 && at + 1 + length < end && text.charAt(at + 1 + length) == '）';
    return closed ? new Slice(at + 1, at + 1 + length) : null;
  }

  private boolean isBoundary(int at, int end) {
    return at >= end || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '（';
  }

  /** 90分以上为优 defines, 上年等级为优 and 3个项目等级为优 are others'. */
  private boolean isAside(Slice grade) {
    int from = Math.max(0, grade.start() - LOOK_BACK);
    int start = grade.start();
    while (start > from && "。；\n".indexOf(text.charAt(start - 1)) < 0) start--;
    int clause = grade.start();
    while (clause > start && "，、".indexOf(text.charAt(clause - 1)) < 0) clause--;
    String before = text.substring(clause, grade.start());
    boolean defines =
        before.contains("分以上")
            || before.contains("分以下")
            || before.contains("至")
            || before.contains("含）")
            || before.contains("-")
            || before.contains("≥");
    return defines || reading.vocabulary().words("grade.aside").isIn(text, clause, grade.start());
  }
}
