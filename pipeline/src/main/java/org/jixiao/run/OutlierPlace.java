package org.jixiao.run;

import java.util.Comparator;

/** A district, or the municipal level when {@code district} is null, in a year. */
public record OutlierPlace(String city, String district, int fiscalYear)
    implements Comparable<OutlierPlace> {
  private static final Comparator<OutlierPlace> ORDER =
      Comparator.comparing(OutlierPlace::city, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(OutlierPlace::district, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(OutlierPlace::fiscalYear);

  @Override
  public int compareTo(OutlierPlace other) {
    return ORDER.compare(this, other);
  }
}
