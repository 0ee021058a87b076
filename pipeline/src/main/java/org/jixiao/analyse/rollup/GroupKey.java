package org.jixiao.analyse.rollup;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;

/**
 * Which departments are added up.
 *
 * @param city may be null when reports do not tell
 * @param district of a {@link Kind#DISTRICT}, where null is the municipal level; else null
 * @param departmentType of a {@link Kind#TYPE}; else null
 */
public record GroupKey(Kind kind, String city, String district, String departmentType, int year)
    implements Comparable<GroupKey> {

  /** What the departments of a group have in common, beside city and year. */
  public enum Kind {
    DISTRICT,
    TYPE,
    CITY
  }

  private static final Comparator<GroupKey> ORDER =
      Comparator.comparing(GroupKey::kind)
          .thenComparing(GroupKey::city, nullsFirst(naturalOrder()))
          .thenComparing(GroupKey::district, nullsFirst(naturalOrder()))
          .thenComparing(GroupKey::departmentType, nullsFirst(naturalOrder()))
          .thenComparingInt(GroupKey::year);

  @Override
  public int compareTo(GroupKey other) {
    return ORDER.compare(this, other);
  }

  /** The same departments one year earlier. */
  GroupKey yearBefore() {
    return new GroupKey(kind, city, district, departmentType, year - 1);
  }
}
