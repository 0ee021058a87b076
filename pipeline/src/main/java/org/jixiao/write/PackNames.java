package org.jixiao.write;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rule pack stands in the metadata of a table's files.
 *
 * @param ids of the run's packs by their first year
 */
public record PackNames(TreeMap<Integer, String> ids) implements Serializable {

  public PackNames {
    ids = new TreeMap<>(ids);
    if (ids.isEmpty()) throw new IllegalArgumentException("no rule pack");
  }

  /** One pack for all years. */
  public static PackNames only(String id) {
    TreeMap<Integer, String> ids = new TreeMap<>();
    ids.put(0, id);
    return new PackNames(ids);
  }

  /** All of them, oldest first, joined by {@code "; "}. */
  public String joined() {
    return String.join("; ", ids.values());
  }

  /** The pack that judged {@code year}; all of them for what is of no year, null or 0. */
  String of(Integer year) {
    if (year == null || year == 0) return joined();
    Map.Entry<Integer, String> newest = ids.floorEntry(year);
    return newest == null ? ids.get(ids.firstKey()) : newest.getValue();
  }
}
