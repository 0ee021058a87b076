package org.jixiao.record;

import java.io.IOException;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Rates;
import org.jixiao.model.Score;
import org.jixiao.model.Source;

/** The objects of a record that occur once. */
final class Sections {
  private Sections() {}

  static Source source(Cursor at) throws IOException, RecordException {
    if (!at.entersObject()) return Source.UNKNOWN;
    String uri = null;
    String sha256 = null;
    String mediaType = null;
    String charset = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "uri" -> uri = at.text();
        case "sha256" -> sha256 = at.text();
        case "media_type" -> mediaType = at.text();
        case "charset" -> charset = at.text();
        default -> at.skip();
      }
    }
    return new Source(uri, sha256, mediaType, charset);
  }

  static Budget budget(Cursor at) throws IOException, RecordException {
    if (!at.entersObject()) return Budget.NONE;
    Amount original = null;
    Amount adjusted = null;
    Amount basic = null;
    Amount project = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "original_yuan" -> original = at.yuan();
        case "adjusted_yuan" -> adjusted = at.yuan();
        case "basic_yuan" -> basic = at.yuan();
        case "project_yuan" -> project = at.yuan();
        default -> at.skip();
      }
    }
    return new Budget(original, adjusted, basic, project);
  }

  static Expenditure expenditure(Cursor at) throws IOException, RecordException {
    if (!at.entersObject()) return Expenditure.NONE;
    Amount total = null;
    Amount basic = null;
    Amount project = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "total_yuan" -> total = at.yuan();
        case "basic_yuan" -> basic = at.yuan();
        case "project_yuan" -> project = at.yuan();
        default -> at.skip();
      }
    }
    return new Expenditure(total, basic, project);
  }

  static Rates rates(Cursor at) throws IOException, RecordException {
    if (!at.entersObject()) return Rates.NONE;
    Decimal execution = null;
    Decimal adjustment = null;
    Decimal basicExecution = null;
    Decimal projectExecution = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "execution_pct" -> execution = at.printed();
        case "adjustment_pct" -> adjustment = at.printed();
        case "basic_execution_pct" -> basicExecution = at.printed();
        case "project_execution_pct" -> projectExecution = at.printed();
        default -> at.skip();
      }
    }
    return new Rates(execution, adjustment, basicExecution, projectExecution);
  }

  static Score score(Cursor at) throws IOException, RecordException {
    if (!at.entersObject()) return Score.NONE;
    Decimal total = null;
    Decimal fullMarks = null;
    String grade = null;
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      switch (name) {
        case "total" -> total = at.printed();
        case "full_marks" -> fullMarks = at.exact();
        case "grade" -> grade = at.text();
        default -> at.skip();
      }
    }
    return new Score(total, fullMarks, grade);
  }
}
