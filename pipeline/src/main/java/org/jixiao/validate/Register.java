package org.jixiao.validate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.Message;
import org.jixiao.model.Severity;

/** The published rules, in the order of {@code schemas/rules.csv}. */
public record Register(List<RegisterRow> rows) {

  public Register {
    rows = List.copyOf(rows);
  }

  public static Register standard() {
    return new Register(Schemas.rows("rules.csv").stream().map(Register::row).toList());
  }

  /** The row of that rule, or null. */
  public RegisterRow row(String id) {
    for (RegisterRow row : rows) {
      if (row.id().equals(id)) return row;
    }
    return null;
  }

  private static RegisterRow row(NamedCsvRecord line) {
    return new RegisterRow(
        line.getField("id"),
        Arrays.stream(line.getField("severity").split("/", -1))
            .map(severity -> Severity.valueOf(severity.toUpperCase(Locale.ROOT)))
            .toList(),
        line.getField("category"),
        line.getField("formula"),
        line.getField("formula_zh"),
        List.of(line.getField("operands").split(" ", -1)),
        new Message(line.getField("message_zh")),
        new Message(line.getField("message_en")),
        line.getField("source"),
        line.getField("since"),
        line.getField("table"));
  }
}
