package org.jixiao.analyse.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Assessment;

/**
 * Adds the reports of a split to their groups: the district, the department type and the whole
 * city, each with the report's year. The municipal level is a district of its own, without a name;
 * a report that is not municipal and names no district counts in its type and city only.
 */
public final class RollUp {

  /** The groups of a place; {@code district} is null when it has none. */
  private record Groups(RunningGroup district, RunningGroup type, RunningGroup city) {}

  private final Map<Place, Groups> places = new HashMap<>();
  private final Map<GroupKey, RunningGroup> groups = new TreeMap<>();

  /** Adds a report whose fiscal year is known. */
  public void add(Assessment assessment) {
    add(assessment, Digest.of(assessment));
  }

  /** Adds a report whose digest is at hand. */
  public void add(Assessment assessment, Digest digest) {
    Entry entry = Entry.of(assessment, digest);
    Place place = Place.of(digest);
    Groups joined = places.computeIfAbsent(place, this::groups);
    String cityCode = place.cityCode();
    if (joined.district() != null) joined.district().add(entry, digest.divisionCode());
    joined.type().add(entry, cityCode);
    joined.city().add(entry, cityCode);
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

  public Partial toPartial() {
    List<Group> finished = new ArrayList<>(groups.size());
    for (RunningGroup group : groups.values()) finished.add(group.toGroup());
    return new Partial(finished);
  }
}
