package org.jixiao.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.jixiao.model.Reason;

/** The JSON dialect of records: strict, no member twice, bounded in every direction. */
public final class RecordJson {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 4_000_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private RecordJson() {}

  /**
   * The factory whose parsers suit {@link
   * ReportReader#read(com.fasterxml.jackson.core.JsonParser)}.
   */
  public static JsonFactory factory() {
    return FACTORY;
  }

  /** What Jackson found wrong, as one clause with its place. */
  static RecordException unparseable(IOException thrown) {
    if (!(thrown instanceof JsonProcessingException json)) {
      return new RecordException(Reason.BAD_JSON, thrown.getMessage());
    }
    return new RecordException(
        Reason.BAD_JSON, json.getOriginalMessage() + place(json.getLocation()));
  }

  /** A record is one line as a rule; which line of its file that is, its reader knows. */
  static String place(JsonLocation at) {
    if (at == null) return "";
    String line = at.getLineNr() == 1 ? "" : "line " + at.getLineNr() + ", ";
    return " (" + line + "column " + at.getColumnNr() + ")";
  }
}
