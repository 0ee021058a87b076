package org.jixiao.analyse.trend;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;

/** A problem that a department named before is a reason to look again, more so after a promise. */
public final class RepeatedThemes {
  private final ThemeDictionary dictionary;
  private final IntFunction<PackWeights> packs;

  /**
   * Reasons weighed by rule packs.
   *
   * @param packs the pack's weights for a fiscal year
   */
  public RepeatedThemes(ThemeDictionary dictionary, IntFunction<PackWeights> packs) {
    this.dictionary = dictionary;
    this.packs = packs;
  }

  /** Of all the years of some departments, in any order; none for those without weight. */
  public List<ReviewReason> of(Iterable<Digest> digests, Succession succession) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (History history : Histories.of(digests, succession)) {
      if (history.reports().size() > 1) addRepeats(history, reasons);
    }
    return reasons;
  }

  private void addRepeats(History history, List<ReviewReason> reasons) {
    for (Digest now : history.reports()) {
      PackWeights pack = packs.apply(now.fiscalYear());
      if (pack.weights().repeatedThemeYear() == 0) continue;
      List<Digest> earlier = history.before(now).toList();
      for (int theme : now.problemThemes().numbers()) {
        SortedSet<Integer> named = new TreeSet<>();
        SortedSet<Integer> promised = new TreeSet<>();
        for (Digest before : earlier) {
          if (before.problemThemes().has(theme)) named.add(before.fiscalYear());
          if (before.measureThemes().has(theme)) promised.add(before.fiscalYear());
        }
        if (!named.isEmpty()) {
          reasons.add(reason(now, dictionary.theme(ThemeSet.id(theme)), named, promised, pack));
        }
      }
    }
  }

  private static ReviewReason reason(
      Digest now,
      Theme theme,
      Collection<Integer> named,
      Collection<Integer> promised,
      PackWeights pack) {
    String promiseZh = promised.isEmpty() ? "" : "，" + years(promised, "、") + " 年曾提出整改";
    String promiseEn =
        promised.isEmpty() ? "" : " and promised to mend in " + years(promised, ", ");
    return new ReviewReason(
        who(now),
        Kind.THEME,
        "theme-recurrence:" + theme.id(),
        null,
        pack.weights().repeatedThemeYear(),
        "“" + theme.zh() + "”再次出现：" + years(named, "、") + " 年已提出" + promiseZh + "。",
        "“" + theme.en() + "” again: named in " + years(named, ", ") + promiseEn + ".",
        List.of(),
        pack.rulePack());
  }

  private static String years(Collection<Integer> years, String separator) {
    return years.stream().map(String::valueOf).collect(joining(separator));
  }

  private static Who who(Digest digest) {
    return new Who(
        digest.reportId(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.level(),
        digest.department(),
        digest.departmentType(),
        digest.fiscalYear());
  }
}
