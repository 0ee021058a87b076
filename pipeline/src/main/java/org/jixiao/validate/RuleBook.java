package org.jixiao.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule packs of one jurisdiction, by first year. A report is judged by the newest pack whose
 * first year is not after its own, and by the oldest where all begin later.
 */
public record RuleBook(List<RulePack> packs) {

  public RuleBook {
    packs = packs.stream().sorted(Comparator.comparingInt(RulePack::validFrom)).toList();
    if (packs.isEmpty()) throw new IllegalArgumentException("a rule book has no pack");
  }

  /** The built-in pack of that id, or all built-in packs of that jurisdiction. */
  public static Optional<RuleBook> builtIn(String name) {
    List<RulePack> found = new ArrayList<>();
    for (RulePack pack : Built.PACKS) {
      if (pack.id().equals(name)) return Optional.of(new RuleBook(List.of(pack)));
      if (pack.jurisdiction().equals(name)) found.add(pack);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new RuleBook(found));
  }

  /** What {@link #builtIn} knows: jurisdictions, then ids. */
  public static List<String> builtInNames() {
    List<String> names = new ArrayList<>();
    for (RulePack pack : Built.PACKS) {
      if (!names.contains(pack.jurisdiction())) names.add(pack.jurisdiction());
    }
    for (RulePack pack : Built.PACKS) names.add(pack.id());
    return names;
  }

  /** The pack that judges reports on {@code fiscalYear}. */
  public RulePack of(int fiscalYear) {
    RulePack newest = packs.get(0);
    for (RulePack pack : packs) {
      if (pack.validFrom() <= fiscalYear) newest = pack;
    }
    return newest;
  }

  /** The packs' ids by first year. */
  public SortedMap<Integer, String> ids() {
    SortedMap<Integer, String> ids = new TreeMap<>();
    for (RulePack pack : packs) ids.put(pack.validFrom(), pack.id());
    return ids;
  }

  /** Read once, when first asked for; {@code rule-packs.csv} lists them. */
  private static final class Built {
    static final List<RulePack> PACKS =
        Schemas.rows("rule-packs.csv").stream()
            .map(row -> RulePackReader.builtIn(row.getField("pack")))
            .toList();
  }
}
