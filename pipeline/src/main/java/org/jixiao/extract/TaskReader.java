package org.jixiao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.Amount;
import org.jixiao.model.Task;
import org.jixiao.text.Words;

/** Gathers the figures of what has a name of its own to tasks. */
final class TaskReader {

  private static final int FARTHEST = 32;

  private final Reading reading;
  private final FundNames funds;
  private final List<Found<Task>> tasks = new ArrayList<>();
  private final Map<Subject, TaskDraft> drafts = new LinkedHashMap<>();
  private Section section;

  private TaskReader(Reading reading) {
    this.reading = reading;
    this.funds = new FundNames(reading);
  }

  /** The tasks of prose and tables in order; the same task with the same figures is one. */
  static List<Found<Task>> read(Reading reading, Tables tables, List<Stated> stated) {
    TaskReader reader = new TaskReader(reading);
    reader.tasks.addAll(tables.tasks());
    for (Stated one : stated) {
      if (!one.section().kind().isOfStatements()) reader.read(one);
    }
    reader.flush();
    reader.tasks.sort(Comparator.comparingInt(Found::at));
    return distinct(reader.tasks, reading.vocabulary().words("task.tail"));
  }

  private void read(Stated stated) {
    Said said = stated.said();
    Field field = said.bound().field();
    boolean figure = field.isBudget() || field == Field.EXPENDITURE || field == Field.EXECUTION;
    if (!said.subject().isNamed() || !figure) return;
    if (!stated.section().equals(section)) flush();
    section = stated.section();
    TaskDraft draft = drafts.get(said.subject());
    if (draft != null && !draft.takes(said.bound())) {
      finish(drafts.remove(said.subject()));
      draft = null;
    }
    if (draft == null) {
      draft = start(said);
      drafts.put(said.subject(), draft);
    }
    draft.put(said.bound());
    draft.noteTold(said, funds);
  }

  private TaskDraft start(Said said) {
    Slice name = said.subject().name();
    if (name.length() == 0) return new TaskDraft(null, said.bound().start(), null);
    Trace trace = Trace.words("name", name.start(), name.end());
    return new TaskDraft(reading.joined().words(name.start(), name.end()), name.start(), trace);
  }

  private void flush() {
    drafts.values().forEach(this::finish);
    drafts.clear();
  }

  private void finish(TaskDraft draft) {
    if (draft.isTask(section.kind())) tasks.add(draft.task());
  }

  private static List<Found<Task>> distinct(List<Found<Task>> all, Words tails) {
    Set<Task> seen = new HashSet<>();
    List<Found<Task>> kept = new ArrayList<>();
    for (Found<Task> found : all) {
      Task task = found.value();
      boolean unnamed = task.name() == null;
      if (!unnamed && (!seen.add(core(task, tails)) || isShortOf(kept, task))) continue;
      kept.add(found);
    }
    return kept;
  }

  /** 污水管网建设 with the very figures of 公共污水管网及泵站建设, which was read before, is the same. */
  private static boolean isShortOf(List<Found<Task>> kept, Task task) {
    if (task.budget() == null || task.expenditure() == null) return false;
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - FARTHEST); i--) {
      Task other = kept.get(i).value();
      boolean same =
          isSame(task.budget(), other.budget()) && isSame(task.expenditure(), other.expenditure());
      if (same && other.name() != null && isWithin(task.name(), other.name())) return true;
    }
    return false;
  }

  private static boolean isSame(Amount amount, Amount other) {
    return other != null && amount.interval().meets(other.interval());
  }

  /** Whether the long name has all characters of the short one in their order. */
  private static boolean isWithin(String name, String longer) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = longer.indexOf(name.charAt(i), at + 1);
      if (at < 0) return false;
    }
    return true;
  }

  private static Task core(Task task, Words tails) {
    return new Task(core(task.name(), tails), task.budget(), task.expenditure(), null);
  }

  /** The name without the words that any task's name may end in. */
  private static String core(String name, Words tails) {
    String core = name;
    for (int tail = tails.before(core, 0, core.length());
        tail > 0 && core.length() > tail + 1;
        tail = tails.before(core, 0, core.length())) {
      core = core.substring(0, core.length() - tail);
    }
    return core;
  }
}
