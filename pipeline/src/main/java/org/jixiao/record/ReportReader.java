package org.jixiao.record;

import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Function;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;

/**
 * Reads report records. Members that the schema does not name are skipped, members that are absent
 * or null are not stated. Safe for use by many threads.
 */
public final class ReportReader {

  /**
   * Reads the one record in {@code json[offset, offset + length)}, UTF-8.
   *
   * @throws RecordException when it is no JSON object or a member has a value that cannot be
   */
  public Report read(byte[] json, int offset, int length) throws RecordException {
    return read(json, offset, length, Cursor::new);
  }

  /**
   * Reads as {@link #read(byte[], int, int)} does and refuses what it refuses, but leaves out the
   * texts of what comes in lists: who reports on which year is known without them.
   *
   * @throws RecordException as there
   */
  public Report skim(byte[] json, int offset, int length) throws RecordException {
    // A text that is not taken is not measured either.
    boolean isShort = length <= RecordJson.LONGEST_STRING;
    return read(json, offset, length, isShort ? Cursor::skimming : Cursor::new);
  }

  private static Report read(
      byte[] json, int offset, int length, Function<JsonParser, Cursor> cursors)
      throws RecordException {
    try (JsonParser parser = RecordJson.FACTORY.createParser(json, offset, length)) {
      if (parser.nextToken() != START_OBJECT) {
        throw new RecordException(Reason.BAD_JSON, "expected a JSON object");
      }
      Report report = read(cursors.apply(parser));
      if (parser.nextToken() != null) {
        throw new RecordException(
            Reason.BAD_JSON,
            "there is more after the object" + RecordJson.place(parser.currentTokenLocation()));
      }
      return report;
    } catch (IOException e) {
      throw RecordJson.unparseable(e);
    }
  }

  /**
   * Reads the record on whose START_OBJECT {@code parser} stands, and leaves it on the record's
   * END_OBJECT, also when a value is refused, so that the next record can be read.
   *
   * @throws RecordException with {@link Reason#BAD_VALUE}
   * @throws IOException when the JSON cannot be parsed or the input not be read
   */
  public Report read(JsonParser parser) throws IOException, RecordException {
    return read(new Cursor(parser));
  }

  private static Report read(Cursor at) throws IOException, RecordException {
    try {
      return record(at);
    } catch (RecordException e) {
      at.leave();
      throw e;
    }
  }

  private static Report record(Cursor at) throws IOException, RecordException {
    ReportDraft draft = new ReportDraft();
    for (String name = at.nextMember(); name != null; name = at.nextMember()) {
      draft.read(name, at);
    }
    return PrintedPrecision.applyTo(draft.report());
  }
}
