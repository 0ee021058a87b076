package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Derived;
import org.jixiao.model.Finding;
import org.jixiao.model.Report;
import org.jixiao.model.ThemeTag;

/** Checks reports by all published rules under one rule pack. Immutable, safe for threads. */
public final class Checker {

  private final RulePack pack;
  private final List<RegisterRow> rows;
  private final List<Rule> rules;

  public Checker(RulePack pack) {
    this(pack, Rules.all());
  }

  /** Only some rules, as tests need them. */
  Checker(RulePack pack, List<Rule> chosen) {
    this.pack = pack;
    List<RegisterRow> chosenRows = new ArrayList<>();
    List<Rule> ordered = new ArrayList<>();
    for (RegisterRow row : Register.standard().rows()) {
      for (Rule rule : chosen) {
        if (!rule.id().equals(row.id())) continue;
        chosenRows.add(row);
        ordered.add(rule);
      }
    }
    rows = List.copyOf(chosenRows);
    rules = List.copyOf(ordered);
  }

  /**
   * What the rules find, in the register's order and, within a rule, in the record's.
   *
   * @param derived of the same report under the same pack
   * @param themes of the report's problems
   */
  public List<Finding> check(Report report, Derived derived, List<ThemeTag> themes) {
    Case toCheck = Case.of(report, derived, themes, pack);
    Findings findings = new Findings();
    for (int i = 0; i < rules.size(); i++) {
      findings.begin(rows.get(i));
      rules.get(i).check(toCheck, findings);
    }
    return findings.toList();
  }
}
