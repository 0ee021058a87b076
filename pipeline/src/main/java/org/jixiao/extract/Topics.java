package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Marker;
import org.jixiao.text.Search;

/** Follows what the paragraphs are about: a heading or the words before a colon may name it. */
final class Topics {

  private static final int LONGEST = 40;
  private static final String USED_FOR = "用于";

  private final Reading reading;
  private final String text;
  private final UnitParagraphs units;
  private Subject held = Subject.DEPARTMENT;
  private Marker.Style style;
  private Subject work = Subject.DEPARTMENT;
  private boolean tasky;
  private boolean financial;
  private boolean listing;
  private int sectionStart;

  Topics(Reading reading, Identity identity) {
    this.reading = reading;
    this.text = reading.text();
    this.units = new UnitParagraphs(reading, identity);
  }

  void nextSection(Section section) {
    held = Subject.DEPARTMENT;
    work = Subject.DEPARTMENT;
    financial = false;
    tasky = section.kind().isOfTasks();
    sectionStart = section.body() > section.start() ? section.start() : -1;
  }

  /** The heading of the section; what follows it in its line is of the department. */
  private Subject heading(Paragraph paragraph) {
    int stop = Search.firstOf(text, "。：\n", paragraph.words(), paragraph.end());
    boolean financial = false;
    boolean tasks = false;
    for (Token token : Tokens.in(reading, paragraph.words(), stop)) {
      tasks |= token.is(Cue.TAIL, Cue.PROJECT) || token.is(Cue.SUM);
      financial |= Money.isAbout(token);
    }
    tasky |= tasks;
    this.financial = financial;
    return Subject.DEPARTMENT;
  }

  /** Whether the section's heading speaks of money. */
  boolean isFinancial() {
    return financial;
  }

  /** Whether what stands here is about tasks, by its section or the heading above it. */
  boolean isOfTasks() {
    return tasky;
  }

  /** The work that the last heading named, also where it is no task; DEPARTMENT without one. */
  Subject work() {
    return work;
  }

  /** What the paragraph is about; a heading alone in its paragraph counts for those below it. */
  Subject of(Paragraph paragraph, SectionKind section) {
    listing = false;
    Slice whole = new Slice(paragraph.start(), paragraph.end());
    if (!tasky && units.isUnit(whole)) return Subject.ASIDE;
    if (paragraph.start() == sectionStart) return heading(paragraph);
    int lead = ItemLead.end(reading, paragraph.start());
    int start = afterLabel(lead < 0 ? paragraph.start() : lead, paragraph.end());
    int stop = Search.firstOf(text, "。：\n", start, Math.min(paragraph.end(), start + LONGEST + 1));
    boolean heading = isHeading(start, stop, paragraph);
    if (!heading) return lead < 0 ? held : unnamed(paragraph, section);
    Subject found = found(start, stop, lead > 0 && !isInside(paragraph));
    boolean alone = stop >= paragraph.end() - 1;
    listing = !alone && text.charAt(stop) == '：' && listsProjects(start, stop);
    if (alone && !found.isNamed()) lead(start, stop, lead > 0);
    if (alone && (lead > 0 || !found.equals(Subject.DEPARTMENT))) hold(found, paragraph);
    return found;
  }

  /** 项目经费主要用于以下方面：: what follows in the paragraph are projects. */
  boolean isListing() {
    return listing;
  }

  private boolean listsProjects(int start, int stop) {
    return Phrases.has(Tokens.in(reading, start, stop), Cue.PROJECT)
        && Search.first(text, USED_FOR, start, stop) >= 0;
  }

  private void hold(Subject found, Paragraph paragraph) {
    held = found;
    style = paragraph.marker() == null ? null : paragraph.marker().style();
  }

  /** 3.资金情况：… below （一）河涌保洁 is of the same. */
  private boolean isInside(Paragraph paragraph) {
    return held.isNamed()
        && style != null
        && paragraph.marker() != null
        && paragraph.marker().style().compareTo(style) > 0;
  }

  /** 重点专项, 项目支出主要用于：: what stands below is about tasks. */
  private void lead(int start, int stop, boolean item) {
    boolean tasks = false;
    for (Token token : Tokens.in(reading, start, stop)) {
      tasks |= token.is(Cue.TAIL, Cue.SUM) || token.is(Cue.PROJECT);
    }
    if (tasks || item) tasky = tasks;
  }

  /** 项目名称：… */
  private int afterLabel(int start, int end) {
    List<Mention> mentions = reading.mentions(start, Math.min(end, start + 1));
    if (mentions.isEmpty() || mentions.get(0).field() != Field.TASK_NAME) return start;
    int colon = mentions.get(0).end();
    return colon < end && text.charAt(colon) == '：' ? colon + 1 : start;
  }

  private boolean isHeading(int start, int stop, Paragraph paragraph) {
    if (stop <= start || stop - start > LONGEST) return false;
    boolean ended = stop < paragraph.end() || paragraph.length() <= LONGEST;
    return ended && Search.firstOf(text, "，；", start, stop) == stop;
  }

  private Subject found(int start, int stop, boolean item) {
    List<Token> tokens = beforeBracket(Tokens.in(reading, start, stop));
    NamePart name = NamePart.in(text, tokens);
    boolean counts = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Cue.COUNT);
    boolean states = counts || tokens.stream().anyMatch(Topics::isStatement);
    if (states) return held;
    boolean title = false;
    for (int i = 0; i < tokens.size(); i++)
      title |= tokens.get(i).is(Cue.TITLE) && !NamePart.isInside(tokens, i);
    if (name == null || title) {
      if (!item && held.isNamed()) return held;
      Subject part = Subjects.of(tokens);
      return part != null && part.isPart() ? part : Subject.DEPARTMENT;
    }
    boolean task = tasky || isKind(tokens, name);
    boolean named = (item || tasky) && !name.isProse(tokens);
    if (!named) return Subject.DEPARTMENT;
    work = Subject.named(trimmed(words(tokens), tokens.get(tokens.size() - 1).end()));
    return task ? work : Subject.DEPARTMENT;
  }

  /** Where the heading starts but for words that only lead to it. */
  private static int words(List<Token> tokens) {
    for (Token token : tokens) {
      if (!token.is(Cue.FILL, Cue.CONJ) && !token.is(Cue.AMONG)) return token.start();
    }
    return tokens.get(0).start();
  }

  /** Without brackets around it and words that lead to it. */
  private Slice trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && "【《、 ".indexOf(text.charAt(from)) >= 0) from++;
    while (to > from && "】》、 ".indexOf(text.charAt(to - 1)) >= 0) to--;
    return text.startsWith(USED_FOR, from)
        ? new Slice(from + USED_FOR.length(), to)
        : new Slice(from, to);
  }

  private static List<Token> beforeBracket(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Cue.OPEN)) return tokens.subList(0, i);
    }
    return tokens;
  }

  /** A heading with a number or with what a figure is called is a statement. */
  private static boolean isStatement(Token token) {
    return switch (token.cue()) {
      case NUMBER, INCOME, BALANCE, RATE, INITIAL, FINAL -> true;
      default -> false;
    };
  }

  /** 项目, 经费 or 工程 in a name tell a task even outside the sections about tasks. */
  private boolean isKind(List<Token> tokens, NamePart name) {
    for (Token token : tokens.subList(name.from(), name.to())) {
      if (token.is(Cue.TAIL, Cue.NOUN)) return true;
    }
    return ItemLead.isNamed(text, Math.max(0, tokens.get(name.from()).start()));
  }

  /** 任务1.预算数3万元: a number is all of its name. */
  private Subject unnamed(Paragraph paragraph, SectionKind section) {
    if (!section.isOfTasks()) return Subject.DEPARTMENT;
    return Subject.named(new Slice(paragraph.start(), paragraph.start()));
  }
}
