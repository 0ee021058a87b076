package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jixiao.model.Department;
import org.jixiao.model.Report;

/** A department and year as 128 bits, so that a million of them are light to carry. */
public record Identity(long high, long low) implements Comparable<Identity> {
  private static final Comparator<Identity> ORDER =
      Comparator.comparingLong(Identity::high).thenComparingLong(Identity::low);

  /**
   * The identity of a report whose department and year are known. White space and the width of
   * brackets are nothing.
   */
  public static Identity of(Report report) {
    return of(report.department().name(), report.fiscalYear());
  }

  private static Identity of(String name, int fiscalYear) {
    StringBuilder key = new StringBuilder(64);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u3000') key.append(folded(c));
    }
    key.append('/').append(fiscalYear);
    long[] hash = MurmurHash3.hash128x64(key.toString().getBytes(UTF_8));
    return new Identity(hash[0], hash[1]);
  }

  private static char folded(char c) {
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      default -> c;
    };
  }

  /** The shard that this belongs to. */
  int shard(int shards) {
    return Math.floorMod(low, shards);
  }

  /** What tables call a report: {@code 2021-440103-9f3a61c2b0d4e5f6}. */
  public String reportId(Report report) {
    return reportId(report.department(), report.fiscalYear(), this);
  }

  /** What tables would call a report of that department and year. */
  public static String reportId(Department department, int fiscalYear) {
    return reportId(department, fiscalYear, of(department.name(), fiscalYear));
  }

  private static String reportId(Department department, int fiscalYear, Identity identity) {
    String division = department.divisionCode();
    return fiscalYear
        + "-"
        + (division == null ? "000000" : division)
        + "-"
        + HexFormat.of().toHexDigits(identity.high);
  }

  @Override
  public int compareTo(Identity other) {
    return ORDER.compare(this, other);
  }
}
