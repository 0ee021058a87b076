package org.jixiao.explain;

import java.util.List;

/**
 * What somebody wants to know of a report.
 *
 * @param asked the fields; empty for all that matters
 * @param isUnknown whether a field was named that is none
 * @param suggestions names of fields that look like it
 */
public record Question(List<Asked> asked, boolean isUnknown, List<String> suggestions) {
  public Question {
    asked = List.copyOf(asked);
    suggestions = List.copyOf(suggestions);
  }

  /** A question about a path, a column or a name; null asks for all that matters. */
  public static Question about(String field) {
    if (field == null) return new Question(List.of(), false, List.of());
    Fields fields = Fields.standard();
    List<Asked> asked = fields.called(field);
    return asked.isEmpty()
        ? new Question(asked, true, fields.like(field))
        : new Question(asked, false, List.of());
  }
}
