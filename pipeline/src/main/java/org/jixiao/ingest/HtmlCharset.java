package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Reason;

/**
 * Decides the encoding of a page: by its byte order mark, else by what the page says, when every
 * byte fits, else as that of any other text. What a page says of GB2312 or GBK is meant for
 * GB18030.
 */
final class HtmlCharset {
  private static final int HEAD = 4096;
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]{2,20})");

  private HtmlCharset() {}

  static Charsets.Decoded decode(byte[] bytes) throws Unreadable {
    Optional<Charsets.Decoded> decoded =
        Charsets.hasMark(bytes)
            ? Optional.empty()
            : said(bytes).flatMap(c -> Charsets.strictly(bytes, c));
    return decoded
        .or(() -> Charsets.decode(bytes))
        .orElseThrow(() -> new Unreadable(Reason.UNDECODABLE, Reason.UNDECODABLE.meaning()));
  }

  private static Optional<Charset> said(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher said = SAID.matcher(head);
    if (!said.find()) return Optional.empty();
    return switch (said.group(1).toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8" -> Optional.of(java.nio.charset.StandardCharsets.UTF_8);
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936" ->
          Optional.of(Charset.forName("GB18030"));
      case "big5" -> Optional.of(Charset.forName("Big5"));
      default -> Optional.empty();
    };
  }
}
