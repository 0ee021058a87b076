package org.jixiao.record;

import java.io.IOException;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Evidence;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;
import org.jixiao.model.Place;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;

/** The objects of a record that come in lists; the cursor stands on the START_OBJECT of one. */
final class Items {
  private Items() {}

  static ScoreItem scoreItem(Cursor at) throws IOException, RecordException {
    String title = null;
    String parent = null;
    Decimal fullMarks = null;
    Decimal score = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "name" -> title = at.text();
        case "parent" -> parent = at.text();
        case "full_marks" -> fullMarks = at.exact();
        case "score" -> score = at.printed();
        default -> at.skip();
      }
    }
    return new ScoreItem(title, parent, fullMarks, score);
  }

  static Deduction deduction(Cursor at) throws IOException, RecordException {
    Decimal points = null;
    String reason = null;
    String item = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "points" -> points = at.printed();
        case "reason" -> reason = at.text();
        case "item" -> item = at.text();
        default -> at.skip();
      }
    }
    return new Deduction(points, reason, item);
  }

  static Task task(Cursor at) throws IOException, RecordException {
    String title = null;
    Amount budget = null;
    Amount expenditure = null;
    Decimal execution = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "name" -> title = at.text();
        case "budget_yuan" -> budget = at.yuan();
        case "expenditure_yuan" -> expenditure = at.yuan();
        case "execution_pct" -> execution = at.printed();
        default -> at.skip();
      }
    }
    return new Task(title, budget, expenditure, execution);
  }

  static Indicator indicator(Cursor at) throws IOException, RecordException {
    String title = null;
    String target = null;
    String actual = null;
    Boolean achieved = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "name" -> title = at.text();
        case "target" -> target = at.text();
        case "actual" -> actual = at.text();
        case "achieved" -> achieved = at.truth();
        default -> at.skip();
      }
    }
    return new Indicator(title, target, actual, achieved);
  }

  static Output output(Cursor at) throws IOException, RecordException {
    String label = null;
    Decimal value = null;
    String unit = null;
    String approximate = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "label" -> label = at.text();
        case "value" -> value = at.printed();
        case "unit" -> unit = at.text();
        case "approximate" -> approximate = at.text();
        default -> at.skip();
      }
    }
    return new Output(label, value, unit, approximate);
  }

  static Statement statement(Cursor at) throws IOException, RecordException {
    String marker = null;
    String text = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "marker" -> marker = at.text();
        case "text" -> text = at.text();
        default -> at.skip();
      }
    }
    return new Statement(marker, text);
  }

  static Evidence evidence(Cursor at) throws IOException, RecordException {
    String path = null;
    String quote = null;
    Integer start = null;
    Integer end = null;
    String printed = null;
    String unit = null;
    Place place = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "path" -> path = at.text();
        case "quote" -> quote = at.text();
        case "start" -> start = at.wholeNumber();
        case "end" -> end = at.wholeNumber();
        case "printed" -> printed = at.text();
        case "unit" -> unit = at.text();
        case "place" -> place = at.entersObject() ? place(at) : null;
        default -> at.skip();
      }
    }
    if (start == null || end == null || start < 0 || end < start) {
      throw at.refused("evidence needs 0 ≤ start ≤ end, found " + start + " and " + end);
    }
    return new Evidence(path, quote, start, end, printed, unit, place);
  }

  private static Place place(Cursor at) throws IOException, RecordException {
    Integer page = null;
    Integer table = null;
    Integer row = null;
    Integer column = null;
    Integer paragraph = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "page" -> page = at.wholeNumber();
        case "table" -> table = at.wholeNumber();
        case "row" -> row = at.wholeNumber();
        case "column" -> column = at.wholeNumber();
        case "paragraph" -> paragraph = at.wholeNumber();
        default -> at.skip();
      }
    }
    return new Place(page, table, row, column, paragraph);
  }
}
