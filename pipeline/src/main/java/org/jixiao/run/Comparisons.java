package org.jixiao.run;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.validate.Register;
import org.jixiao.validate.RegisterRow;
import org.jixiao.validate.RuleBook;
import org.jixiao.validate.RulePack;

/** Hands the limits of a rule pack and the sentences of the register over to comparisons. */
public final class Comparisons {
  /** The table that the hits of comparisons' rules are in. */
  private static final String TABLE = "outliers";

  private Comparisons() {}

  /** By the rule pack that judges a fiscal year, of those. */
  public static IntFunction<Comparison> of(RulePacks rulePacks) {
    RuleBook book = rulePacks.load();
    Map<String, Comparison> comparisons = new HashMap<>();
    for (RulePack pack : book.packs()) comparisons.put(pack.id(), of(pack));
    return fiscalYear -> comparisons.get(book.of(fiscalYear).id());
  }

  private static Comparison of(RulePack pack) {
    SortedMap<String, Comparison.Rule> rules = new TreeMap<>();
    for (RegisterRow row : Register.standard().rows()) {
      if (!row.table().equals(TABLE)) continue;
      rules.put(
          row.id(), new Comparison.Rule(row.severities().get(0), row.messageZh(), row.messageEn()));
    }
    return new Comparison(pack.id(), pack.comparisons(), rules);
  }
}
