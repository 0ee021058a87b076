package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Derived;
import org.jixiao.model.Report;
import org.jixiao.model.ThemeTag;

/** All that a rule may look at. */
record Case(Report report, Derived derived, List<ThemeTag> themes, RulePack pack, Figures figures) {
  static Case of(Report report, Derived derived, List<ThemeTag> themes, RulePack pack) {
    return new Case(report, derived, themes, pack, Figures.of(report, pack.rounding()));
  }
}
