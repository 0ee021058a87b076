package org.jixiao.run;

import java.util.List;
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
import org.jixiao.validate.RulePack;

/** Judges one report: tags its themes, derives what follows from its figures and checks them. */
public final class Assessor {
  private final RulePack pack;
  private final Checker checker;
  private final ThemeTagger tagger;

  public Assessor(RulePack pack, ThemeDictionary dictionary) {
    this.pack = pack;
    this.checker = new Checker(pack);
    this.tagger = new ThemeTagger(dictionary);
  }

  /** An assessor with the rule pack that is named so. */
  public static Assessor of(String rulePack) {
    return new Assessor(RulePacks.load(rulePack), ThemeDictionary.standard());
  }

  /** What flags of that fiscal year weigh on the list for re-check. */
  public ReviewWeights weights(int fiscalYear) {
    return pack.review();
  }

  /** What we think of a report whose department and year are known. */
  public Assessment assess(Position at, Report report) {
    List<ThemeTag> themes = tagger.tag(report);
    Derived derived = Derivation.derive(report, pack);
    return new Assessment(
        Identity.of(report).reportId(report),
        at.uri(),
        at.place(),
        report,
        derived,
        checker.check(report, derived, themes),
        themes,
        pack.id());
  }
}
