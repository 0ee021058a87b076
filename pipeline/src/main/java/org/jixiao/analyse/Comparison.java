package org.jixiao.analyse;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.ComparisonLimits;
import org.jixiao.model.Message;
import org.jixiao.model.Severity;

/**
 * By what comparisons judge and in which words they speak.
 *
 * @param rulePack that the limits are from
 * @param rules by id
 */
public record Comparison(String rulePack, ComparisonLimits limits, SortedMap<String, Rule> rules) {

  /**
   * A published rule of comparisons.
   *
   * @param zh the sentence of a flag, with gaps
   * @param en the sentence of a flag, with gaps
   */
  public record Rule(Severity severity, Message zh, Message en) {}

  public Comparison {
    rules = new TreeMap<>(rules);
  }

  /**
   * The rule of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Rule rule(String id) {
    Rule rule = rules.get(id);
    if (rule == null) throw new IllegalArgumentException("no rule of comparisons: " + id);
    return rule;
  }

  /** A limit in ten-thousandths, as tables keep figures. */
  public static long tenThousandths(long millionths) {
    return millionths / 100;
  }
}
