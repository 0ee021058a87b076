package org.jixiao.oracle;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Report;

/**
 * A usable report among the inputs.
 *
 * @param who the department without white space and with half-width brackets, and the year
 * @param seconds since 1970 when it was submitted, {@link #NOBODY_SAYS} for the earliest
 */
record Submission(String who, long seconds, String uri, Place place) {

  /** Where its line begins. */
  record Place(String path, long offset) {}

  private static final long NOBODY_SAYS = Long.MIN_VALUE;
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final Pattern DATE_IN_NAME =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)-?([01]\\d)-?([0-3]\\d)([T_-]?([0-2]\\d)([0-5]\\d)([0-5]\\d)?)?(?!\\d)");

  private static final Comparator<Submission> LATEST_LAST =
      comparingLong(Submission::seconds)
          .thenComparing(Submission::uri)
          .thenComparingLong(submission -> submission.place().offset());

  static Submission of(Report report, String uri, Place place) {
    String department = report.department().name().replace('（', '(').replace('）', ')');
    StringBuilder who = new StringBuilder();
    department.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> who.append((char) c));
    who.append('/').append(report.fiscalYear());
    String document = report.source().uri() == null ? uri : report.source().uri();
    return new Submission(who.toString(), time(report.submittedAt(), document), uri, place);
  }

  /** All but the last submission of each department and year. */
  static Set<Place> superseded(Collection<Submission> all) {
    Set<Place> superseded = new HashSet<>();
    for (List<Submission> same : all.stream().collect(groupingBy(Submission::who)).values()) {
      same.stream()
          .sorted(LATEST_LAST)
          .limit(same.size() - 1)
          .forEach(earlier -> superseded.add(earlier.place()));
    }
    return superseded;
  }

  private static long time(String submittedAt, String document) {
    if (submittedAt != null) {
      String said = submittedAt.strip().replace(' ', 'T');
      try {
        if (said.length() == 10) return LocalDate.parse(said).atStartOfDay().toEpochSecond(CHINA);
        boolean isLocal = said.matches(".{10}T[0-9:.]*");
        return isLocal
            ? LocalDateTime.parse(said).toEpochSecond(CHINA)
            : OffsetDateTime.parse(said).toEpochSecond();
      } catch (DateTimeException noDate) {
        return ofName(document);
      }
    }
    return ofName(document);
  }

  private static long ofName(String document) {
    Matcher date = DATE_IN_NAME.matcher(document.substring(document.lastIndexOf('/') + 1));
    if (!date.find()) return NOBODY_SAYS;
    int[] parts = new int[6];
    int[] groups = {1, 2, 3, 5, 6, 7};
    for (int i = 0; i < parts.length; i++) {
      if (date.group(groups[i]) != null) parts[i] = Integer.parseInt(date.group(groups[i]));
    }
    try {
      return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
          .toEpochSecond(CHINA);
    } catch (DateTimeException noDate) {
      return NOBODY_SAYS;
    }
  }
}
