package org.jixiao.analyse.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.rollup.GroupKey.Kind;
import org.jixiao.model.Assessment;
import org.jixiao.model.Level;

/**
 * Adds the reports of a split to their groups: the district, the department type and the whole
 * city, each with the report's year. The municipal level is a district of its own, without a name;
 * a report that is not municipal and names no district counts in its type and city only.
 */
public final class RollUp {

  /** What decides the groups of a report. */
  private record Place(String city, String district, Level level, String type, int year) {
    boolean isInDistrict() {
      return level == Level.CITY || district != null;
    }

    GroupKey districtKey() {
      return new GroupKey(Kind.DISTRICT, city, level == Level.CITY ? null : district, null, year);
    }

    GroupKey typeKey() {
      return new GroupKey(Kind.TYPE, city, null, type == null ? "other" : type, year);
    }

    GroupKey cityKey() {
      return new GroupKey(Kind.CITY, city, null, null, year);
    }
  }

  /** The groups of a place; {@code district} is null when it has none. */
  private record Groups(RunningGroup district, RunningGroup type, RunningGroup city) {}

  private static final int PROVINCE_AND_CITY = 4;

  private final Map<Place, Groups> places = new HashMap<>();
  private final Map<GroupKey, RunningGroup> groups = new TreeMap<>();

  /** Adds a report whose fiscal year is known. */
  public void add(Assessment assessment) {
    add(assessment, Digest.of(assessment));
  }

  /** Adds a report whose digest is at hand. */
  public void add(Assessment assessment, Digest digest) {
    Entry entry = Entry.of(assessment, digest);
    Groups joined = places.computeIfAbsent(place(digest), this::groups);
    String cityCode = cityCode(digest.divisionCode());
    if (joined.district() != null) joined.district().add(entry, digest.divisionCode());
    joined.type().add(entry, cityCode);
    joined.city().add(entry, cityCode);
  }

  private static Place place(Digest digest) {
    return new Place(
        digest.city(),
        digest.district(),
        digest.level(),
        digest.departmentType(),
        digest.fiscalYear());
  }

  private Groups groups(Place place) {
    return new Groups(
        place.isInDistrict() ? group(place.districtKey()) : null,
        group(place.typeKey()),
        group(place.cityKey()));
  }

  private RunningGroup group(GroupKey key) {
    return groups.computeIfAbsent(key, RunningGroup::new);
  }

  /** {@code 440103} is a district of {@code 440100}. */
  private static String cityCode(String divisionCode) {
    if (divisionCode == null || divisionCode.length() <= PROVINCE_AND_CITY) return null;
    return divisionCode.substring(0, PROVINCE_AND_CITY).concat("00");
  }

  public Partial toPartial() {
    List<Group> finished = new ArrayList<>(groups.size());
    for (RunningGroup group : groups.values()) finished.add(group.toGroup());
    return new Partial(finished);
  }
}
