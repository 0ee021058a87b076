package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.model.Task;

/**
 * Reads tasks and their money from the sections about them. A task's name is its heading, what
 * follows 项目名称：, the words before a colon, or the subject of the sentence with the figures; a
 * heading that is only a number leaves it unnamed.
 */
final class TaskReader {

  private static final String LIST_LEAD = "其中：";

  private final Reading reading;
  private final Integer year;
  private final String text;
  private final Claims claims;
  private final List<Found<Task>> tasks = new ArrayList<>();
  private Slice group;
  private TaskDraft draft;
  private SectionKind kind;

  private TaskReader(Reading reading, Claims claims, Integer year) {
    this.year = year;
    this.reading = reading;
    this.text = reading.text();
    this.claims = claims;
  }

  /** The tasks of prose and tables in order; the same task with the same figures is one. */
  static List<Found<Task>> read(Reading reading, Tables tables, Claims claims, Identity identity) {
    TaskReader reader = new TaskReader(reading, claims, identity.year());
    reader.tasks.addAll(tables.tasks());
    for (Section section : reading.sections()) {
      if (section.kind().isOfTasks()) reader.read(section);
    }
    reader.tasks.sort(Comparator.comparingInt(Found::at));
    return distinct(reader.tasks);
  }

  private void read(Section section) {
    kind = section.kind();
    group = null;
    for (Paragraph paragraph : Paragraph.in(text, section.body(), section.end())) {
      if (paragraph.row()) continue;
      TaskNames names = new TaskNames(reading, paragraph);
      if (names.startsTask()) {
        flush();
        group = names.name();
      }
      for (Slice sentence : Slice.sentences(text, paragraph.start(), paragraph.end())) {
        readSentence(sentence, paragraph);
      }
    }
    flush();
  }

  private void readSentence(Slice sentence, Paragraph paragraph) {
    List<Bound> all = Binder.bind(reading, afterName(sentence), sentence.end());
    boolean sum = group == null && all.stream().anyMatch(bound -> bound.scope() == Field.TOTAL);
    List<Bound> figures = sum ? List.of() : all.stream().filter(this::isOfTask).toList();
    if (figures.isEmpty() || isOfTheWhole(sentence)) return;
    int from = Math.max(sentence.start(), paragraph.words());
    for (Bound bound : figures) {
      Slice subject = TaskNames.subject(text, from, bound.start());
      if (draft == null) start(group == null ? subject : group, bound);
      else if (!draft.takes(bound)) {
        if (!bound.field().isBudget() && subject == null) continue;
        Slice name = subject == null ? group : subject;
        flushDraft();
        start(name, bound);
      }
      draft.put(bound);
      claims.take(bound.measurement());
      from = bound.measurement().end();
    }
  }

  /** 公用经费 in a task's name does not say of what its figures are a part. */
  private int afterName(Slice sentence) {
    boolean named = group != null && group.start() >= sentence.start();
    if (named && group.end() < sentence.end()) return group.end();
    boolean list = text.startsWith(LIST_LEAD, sentence.start());
    return list ? sentence.start() + LIST_LEAD.length() : sentence.start();
  }

  private boolean isOfTask(Bound bound) {
    Field field = bound.field();
    boolean figure = field.isBudget() || field == Field.EXPENDITURE || field == Field.EXECUTION;
    boolean part =
        bound.scope() == Field.OTHER
            || bound.scope() == Field.ASIDE
            || bound.scope() == Field.TOTAL
            || bound.scope() == Field.BASIC;
    boolean ofAnotherYear = bound.year() != 0 && year != null && bound.year() != year;
    return figure && !part && !ofAnotherYear && !claims.has(bound.measurement());
  }

  private boolean isOfTheWhole(Slice sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    return words.contains("部门整体") || words.contains("整体支出");
  }

  private void start(Slice name, Bound bound) {
    Trace trace = name == null ? null : Trace.words("name", name.start(), name.end());
    String words = name == null ? null : reading.joined().words(name.start(), name.end());
    draft = new TaskDraft(words, name == null ? bound.start() : name.start(), trace);
  }

  private void flush() {
    flushDraft();
    group = null;
  }

  private void flushDraft() {
    if (draft != null && draft.isTask(kind)) tasks.add(draft.task());
    draft = null;
  }

  private static List<Found<Task>> distinct(List<Found<Task>> all) {
    Set<Task> seen = new HashSet<>();
    List<Found<Task>> kept = new ArrayList<>();
    for (Found<Task> found : all) {
      Task task = found.value();
      boolean unnamed = task.name() == null;
      if (unnamed || seen.add(core(task))) kept.add(found);
    }
    return kept;
  }

  private static Task core(Task task) {
    return new Task(TaskNames.core(task.name()), task.budget(), task.expenditure(), null);
  }
}
