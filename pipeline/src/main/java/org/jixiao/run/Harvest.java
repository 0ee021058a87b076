package org.jixiao.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.GroupYear;
import org.jixiao.model.InputFate;
import org.jixiao.model.Rejection;
import org.jixiao.write.PartFile;

/**
 * What a part of the run leaves for publishing. Harvests add up in any order.
 *
 * @param parts finished part files in the staging folder
 * @param inputs with their fates
 * @param districts rows for the summary
 * @param cities rows for the summary
 * @param outliers how many departments stand apart
 * @param rejections the first few, for the end of the run
 * @param counts of the whole run by name
 */
public record Harvest(
    List<PartFile> parts,
    List<InputFate> inputs,
    List<GroupYear> districts,
    List<GroupYear> cities,
    SortedMap<OutlierPlace, Integer> outliers,
    List<Rejection> rejections,
    SortedMap<String, Long> counts) {

  /** So many rejections are told at the end of a run; all of them are in their table. */
  static final int TOLD_REJECTIONS = 20;

  /** By length first, so that line 9 stands before line 10. */
  private static final Comparator<Rejection> BY_PLACE =
      Comparator.comparing(Rejection::uri)
          .thenComparingInt(rejection -> rejection.place().length())
          .thenComparing(Rejection::place);

  static Harvest of(List<PartFile> parts, SortedMap<String, Long> counts) {
    return new Harvest(parts, List.of(), List.of(), List.of(), new TreeMap<>(), List.of(), counts);
  }

  Harvest withInputs(List<InputFate> fates) {
    return new Harvest(parts, fates, districts, cities, outliers, rejections, counts);
  }

  Harvest withPlaces(List<GroupYear> districtYears, List<GroupYear> cityYears) {
    return new Harvest(parts, inputs, districtYears, cityYears, outliers, rejections, counts);
  }

  Harvest withOutliers(SortedMap<OutlierPlace, Integer> places) {
    return new Harvest(parts, inputs, districts, cities, places, rejections, counts);
  }

  Harvest withRejections(List<Rejection> first) {
    return new Harvest(parts, inputs, districts, cities, outliers, first, counts);
  }

  /** All of them; linear in what they hold. */
  static Harvest sum(Iterable<Harvest> harvests) {
    List<PartFile> parts = new ArrayList<>();
    List<InputFate> inputs = new ArrayList<>();
    List<GroupYear> districts = new ArrayList<>();
    List<GroupYear> cities = new ArrayList<>();
    SortedMap<OutlierPlace, Integer> outliers = new TreeMap<>();
    List<Rejection> rejections = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Harvest next : harvests) {
      parts.addAll(next.parts);
      inputs.addAll(next.inputs);
      districts.addAll(next.districts);
      cities.addAll(next.cities);
      next.outliers.forEach((place, count) -> outliers.merge(place, count, Integer::sum));
      rejections.addAll(next.rejections);
      next.counts.forEach((name, count) -> counts.merge(name, count, Math::addExact));
    }
    return new Harvest(
        parts, inputs, districts, cities, outliers, firstByPlace(rejections), counts);
  }

  private static List<Rejection> firstByPlace(List<Rejection> rejections) {
    return rejections.stream().sorted(BY_PLACE).limit(TOLD_REJECTIONS).toList();
  }
}
