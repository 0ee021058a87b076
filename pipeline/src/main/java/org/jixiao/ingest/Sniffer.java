package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a file holds by its first bytes. */
final class Sniffer {
  private static final Map<String, Content> MAGIC =
      Map.of(
          "%PDF", Content.PDF,
          "PK\003\004", Content.ZIP,
          "PK\005\006", Content.ZIP,
          "\u00d0\u00cf\u0011\u00e0", Content.OLE,
          "PAR1", Content.PARQUET,
          "Obj\001", Content.AVRO,
          "\u0089PNG", Content.IMAGE,
          "\u00ff\u00d8\u00ff", Content.IMAGE,
          "GIF8", Content.IMAGE);

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?i)(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*+"
              + "<(?:!doctype html|html|head|body|meta|title|div|p|table|span|h[1-6]|center|article)"
              + "[\\s>/]",
          Pattern.DOTALL);

  private final CsvColumns columns;

  Sniffer(CsvColumns columns) {
    this.columns = columns;
  }

  /** What the file is whose first bytes are {@code head}. */
  Content sniff(byte[] head) {
    if (head.length == 0) return Content.EMPTY;
    String start = new String(head, 0, Math.min(head.length, 8), ISO_8859_1);
    for (Map.Entry<String, Content> magic : MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) return magic.getValue();
    }
    if (!Charsets.hasUtf16Mark(head) && hasNul(head)) return Content.BINARY;
    return ofText(Charsets.glance(head));
  }

  private Content ofText(String text) {
    String body = text.strip();
    if (body.isEmpty()) return Content.EMPTY;
    if (body.startsWith("[")) return looksLikeArray(body) ? Content.JSON : Content.TEXT;
    if (body.startsWith("{")) return isOnePerLine(body) ? Content.JSON_LINES : Content.JSON;
    if (looksLikeHtml(body)) return Content.HTML;
    return columns.isHeader(firstLine(body)) ? Content.CSV : Content.TEXT;
  }

  private static boolean looksLikeArray(String body) {
    String rest = body.substring(1).stripLeading();
    return rest.isEmpty() || rest.startsWith("{") || rest.startsWith("]");
  }

  /**
   * A record that is spread over lines has its closing brace, and any other record, further down.
   */
  private static boolean isOnePerLine(String body) {
    List<String> lines = body.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.get(0).strip().endsWith("}")
        || (lines.size() > 1 && lines.get(1).stripLeading().startsWith("{"));
  }

  /** Begins with a tag of HTML, comments and an XML declaration aside. */
  private static boolean looksLikeHtml(String body) {
    return HTML_START.matcher(body).lookingAt();
  }

  private static String firstLine(String body) {
    return body.lines().findFirst().orElse("");
  }

  private static boolean hasNul(byte[] head) {
    for (byte b : head) {
      if (b == 0) return true;
    }
    return false;
  }
}
