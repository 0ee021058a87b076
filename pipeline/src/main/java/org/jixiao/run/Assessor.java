package org.jixiao.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.theme.ThemeTagger;
import org.jixiao.ingest.Identity;
import org.jixiao.ingest.Position;
import org.jixiao.model.Assessment;
import org.jixiao.model.Derived;
import org.jixiao.model.Report;
import org.jixiao.model.ReviewWeights;
import org.jixiao.model.ThemeTag;
import org.jixiao.validate.Checker;
import org.jixiao.validate.Derivation;
import org.jixiao.validate.RuleBook;
import org.jixiao.validate.RulePack;

/** Judges one report: tags its themes, derives what follows from its figures and checks them. */
public final class Assessor {
  private final RuleBook book;
  private final Map<String, Checker> checkers = new HashMap<>();
  private final ThemeTagger tagger;

  public Assessor(RuleBook book, ThemeDictionary dictionary) {
    this.book = book;
    for (RulePack pack : book.packs()) checkers.put(pack.id(), new Checker(pack));
    this.tagger = new ThemeTagger(dictionary);
  }

  /** An assessor with those rule packs. */
  public static Assessor of(RulePacks rulePacks) {
    return new Assessor(rulePacks.load(), ThemeDictionary.standard());
  }

  /** What flags of that fiscal year weigh on the list for re-check. */
  public ReviewWeights weights(int fiscalYear) {
    return book.of(fiscalYear).review();
  }

  /** What we think of a report whose department and year are known. */
  public Assessment assess(Position at, Report report) {
    List<ThemeTag> themes = tagger.tag(report);
    RulePack pack = book.of(report.fiscalYear());
    Derived derived = Derivation.derive(report, pack);
    return new Assessment(
        Identity.of(report).reportId(report),
        at.uri(),
        at.place(),
        report,
        derived,
        checkers.get(pack.id()).check(report, derived, themes),
        themes,
        pack.id(),
        pack.executionDenominator());
  }
}
