package org.jixiao.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a report was submitted, in seconds since 1970: what the record says, else a date in the
 * file's name.
 */
final class SubmissionTime {

  /** Earlier than every submission: nobody says when. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** Dates without a zone are China's. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:[T_-]?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?)?(?!\\d)");

  private SubmissionTime() {}

  static long of(String submittedAt, String uri) {
    long said = submittedAt == null ? UNKNOWN : said(submittedAt.strip());
    return said == UNKNOWN ? named(InputNames.lastName(uri)) : said;
  }

  private static long said(String text) {
    try {
      if (text.length() == "2024-01-31".length()) {
        return LocalDate.parse(text).atStartOfDay().toEpochSecond(CHINA);
      }
      String iso = text.replace(' ', 'T');
      boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > 10;
      return zoned
          ? OffsetDateTime.parse(iso).toEpochSecond()
          : LocalDateTime.parse(iso).toEpochSecond(CHINA);
    } catch (DateTimeException notADate) {
      return UNKNOWN;
    }
  }

  private static long named(String name) {
    Matcher matcher = IN_NAME.matcher(name);
    if (!matcher.find()) return UNKNOWN;
    try {
      return LocalDateTime.of(
              part(matcher, 1),
              part(matcher, 2),
              part(matcher, 3),
              part(matcher, 4),
              part(matcher, 5),
              part(matcher, 6))
          .toEpochSecond(CHINA);
    } catch (DateTimeException noSuchDay) {
      return UNKNOWN;
    }
  }

  private static int part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }
}
