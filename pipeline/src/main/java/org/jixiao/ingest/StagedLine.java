package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;

/**
 * One line of a staged file: a record or a refusal, with the input and the place that it came from.
 * The fields are parted by tabs; a record's JSON is the last, so that it can be read where it lies.
 */
final class StagedLine {
  private static final byte RECORD = 'R';
  private static final byte REFUSAL = 'X';

  private StagedLine() {}

  static byte[] record(String uri, String place, byte[] json) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(json.length + 128);
    line.write(RECORD);
    line.writeBytes(("\t" + escape(uri) + "\t" + escape(place) + "\t").getBytes(UTF_8));
    line.writeBytes(json);
    line.write('\n');
    return line.toByteArray();
  }

  static byte[] refusal(Rejection rejection) {
    String line =
        (char) REFUSAL
            + "\t"
            + escape(rejection.uri())
            + "\t"
            + escape(rejection.place())
            + "\t"
            + rejection.reason().name()
            + "\t"
            + escape(rejection.detail())
            + "\n";
    return line.getBytes(UTF_8);
  }

  /** Hands the line's record or refusal to {@code reader}. */
  static void read(byte[] bytes, int from, int to, long offset, RecordVisitor reader) {
    int uri = tab(bytes, from) + 1;
    int place = tab(bytes, uri) + 1;
    int rest = tab(bytes, place) + 1;
    Position at = new Position(text(bytes, uri, place - 1), text(bytes, place, rest - 1), offset);
    if (bytes[from] == RECORD) {
      reader.record(at, bytes, rest, to - rest);
    } else {
      int detail = tab(bytes, rest) + 1;
      Reason reason = Reason.valueOf(text(bytes, rest, detail - 1));
      reader.refusal(at, new Rejection(at.uri(), at.place(), reason, text(bytes, detail, to)));
    }
  }

  private static int tab(byte[] bytes, int from) {
    int i = from;
    while (bytes[i] != '\t') i++;
    return i;
  }

  private static String text(byte[] bytes, int from, int to) {
    return unescape(new String(bytes, from, to - from, UTF_8));
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) return text;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') c = original(text.charAt(++i));
      plain.append(c);
    }
    return plain.toString();
  }

  private static char original(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
