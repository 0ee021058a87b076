package org.jixiao.analyse.trend;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.rollup.Group;
import org.jixiao.analyse.rollup.GroupKey.Kind;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.rollup.ThemeCount;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.Recurrence;

/** Gathers the years, departments and districts of a theme in a district or city. */
record PlaceThemes(ThemeDictionary dictionary) {
  private static final String CITY = "city";
  private static final String DISTRICT = "district";
  private static final int SHARED = 2;

  private static final Comparator<Recurrence> ORDER =
      Comparator.comparing(Recurrence::city, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::scope)
          .thenComparing(Recurrence::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::district, nullsFirst(naturalOrder()))
          .thenComparing(Recurrence::theme);

  /** A theme in a place; {@code district} is null for the whole city and its municipal level. */
  private record Place(String scope, String city, String district, int theme)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::scope)
            .thenComparing(Place::city, nullsFirst(naturalOrder()))
            .thenComparing(Place::district, nullsFirst(naturalOrder()))
            .thenComparingInt(Place::theme);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  List<Recurrence> recurring(Partial all) {
    SortedMap<Place, Occurrences> places = new TreeMap<>();
    for (Group group : all.groups()) {
      if (group.key().kind() != Kind.TYPE) gather(group, places);
    }
    List<Recurrence> found = new ArrayList<>();
    places.forEach(
        (place, occurrences) -> {
          if (recurs(place, occurrences)) found.add(recurrence(place, occurrences));
        });
    found.sort(ORDER);
    return found;
  }

  private static void gather(Group group, SortedMap<Place, Occurrences> places) {
    for (ThemeCount count : group.themes()) {
      if (count.theme() == ThemeCount.NONE || count.departments() == 0) continue;
      Occurrences city = at(places, CITY, group, null, count);
      if (group.key().kind() == Kind.CITY) {
        city.add(group, count);
        continue;
      }
      if (group.key().district() != null) city.addDistrict(group.key().district());
      if (count.departments() >= SHARED) {
        at(places, DISTRICT, group, group.key().district(), count).add(group, count);
      }
    }
  }

  private static Occurrences at(
      SortedMap<Place, Occurrences> places,
      String scope,
      Group group,
      String district,
      ThemeCount count) {
    Place place = new Place(scope, group.key().city(), district, count.theme());
    return places.computeIfAbsent(place, unused -> new Occurrences());
  }

  private static boolean recurs(Place place, Occurrences occurrences) {
    return place.scope().equals(DISTRICT)
        || (occurrences.districts() >= SHARED && occurrences.years().size() >= SHARED);
  }

  private Recurrence recurrence(Place place, Occurrences occurrences) {
    String id = ThemeSet.id(place.theme());
    boolean isCity = place.scope().equals(CITY);
    int district = place.district() == null ? 0 : 1;
    return new Recurrence(
        place.scope(),
        place.city(),
        place.district(),
        occurrences.divisionCode(),
        null,
        id,
        dictionary.theme(id).zh(),
        dictionary.theme(id).en(),
        DepartmentThemes.joined(occurrences.years()),
        occurrences.years().size(),
        occurrences.departments(),
        isCity ? occurrences.districts() : district,
        null,
        null);
  }
}
