package org.jixiao.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jixiao.model.Reason;

/** The JSON dialect of records: strict, no member twice, bounded in every direction. */
public final class RecordJson {
  private static final int DEEPEST = 64;
  static final int LONGEST_STRING = 4_000_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
  public static RecordException unparseable(IOException thrown) {
    if (!(thrown instanceof JsonProcessingException json)) {
      return new RecordException(Reason.BAD_JSON, thrown.getMessage());
    }
    return new RecordException(reason(json), json.getOriginalMessage() + place(json.getLocation()));
  }

  /** Jackson limits how deep objects go and how long numbers and names are. */
  private static Reason reason(JsonProcessingException thrown) {
    if (!(thrown instanceof StreamConstraintsException)) return Reason.BAD_JSON;
    boolean deep = thrown.getOriginalMessage().contains("nesting depth");
    return deep ? Reason.NESTED_TOO_DEEP : Reason.TOO_LARGE;
  }

  /** A record is one line as a rule; which line of its file that is, its reader knows. */
  static String place(JsonLocation at) {
    if (at == null) return "";
    String line = at.getLineNr() == 1 ? "" : "line " + at.getLineNr() + ", ";
    return " (" + line + "column " + at.getColumnNr() + ")";
  }
}
