package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Department;
import org.jixiao.text.TermIndex.Term;

/**
 * Reads the department from the title or the form's head, its division from the words in its name,
 * and the year from the title or, without one there, from the body.
 */
final class IdentityReader {

  private static final Department UNKNOWN = new Department(null, null, null, null, null, "other");

  private final Reading reading;
  private final String text;
  private final List<Trace> traces = new ArrayList<>();

  private IdentityReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  static Identity read(Reading reading) {
    IdentityReader reader = new IdentityReader(reading);
    Title title = Titles.of(reading);
    Title named = title == null || title.name() == null ? reader.fromBody() : title;
    Department department = UNKNOWN;
    if (named != null) {
      department = reader.department(named.name());
      reader.traces.add(Trace.words("/department", named.nameStart(), named.nameEnd()));
    }
    Integer year = reader.year(title);
    return new Identity(department, year, reader.traces, title != null);
  }

  private Department department(String printed) {
    return new Departments(reading.vocabulary())
        .complete(new Department(null, null, null, null, printed, null));
  }

  /**
   * The first place in the body that names a department with its district: city, district, office.
   */
  private Title fromBody() {
    int end = Math.min(text.length(), 3000);
    for (Division division : reading.vocabulary().divisions().all()) {
      if (division.isCity()) continue;
      String place = division.city() + division.district();
      for (int at = text.indexOf(place); at >= 0 && at < end; at = text.indexOf(place, at + 1)) {
        Title title = organisation(at, at + place.length());
        if (title != null) return title;
      }
    }
    return null;
  }

  private Title organisation(int start, int from) {
    int stop = from;
    while (stop < text.length() && stop < from + 24 && isNamePart(text.charAt(stop))) stop++;
    Term<String> type = reading.vocabulary().departmentTypes().longestIn(text, from, stop);
    if (type == null) return null;
    int end = text.indexOf(type.text(), from) + type.text().length();
    return new Title(text.substring(start, end), start, end, null, -1, -1);
  }

  private static boolean isNamePart(char c) {
    return Character.isIdeographic(c);
  }

  private Integer year(Title title) {
    if (title != null && title.year() != null) {
      traces.add(Trace.words("/fiscal_year", title.yearStart(), title.yearEnd()));
      return title.year();
    }
    ReportYear.Named named = ReportYear.of(reading);
    if (named == null) return null;
    traces.add(named.trace());
    return named.year();
  }
}
