package org.jixiao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** What the sentence in hand has said so far, for what leans on it. */
final class Figures {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FARTHEST = 64;
  private static final int FEWEST_LISTED = 2;
  private static final BigDecimal SLACK = new BigDecimal("0.06");

  private static final BigDecimal SLIGHT = new BigDecimal("0.006");

  private final List<Said> all = new ArrayList<>();
  private final Field above;
  private int sentence;

  /**
   * @param above what the department's last amount before the passage was
   */
  Figures(Field above) {
    this.above = above;
  }

  List<Said> all() {
    return all;
  }

  void add(Said said) {
    all.add(said);
  }

  void nextSentence() {
    sentence = all.size();
  }

  /** The last figure of the sentence, or null. */
  Said last() {
    return all.size() > sentence ? all.get(all.size() - 1) : null;
  }

  void replaceLast(Said said) {
    all.set(all.size() - 1, said);
  }

  /** The subjects that were listed last, each with an amount. */
  List<Subject> listed() {
    List<Subject> listed = new ArrayList<>();
    for (int i = firstListed(); i < all.size(); i++) listed.add(all.get(i).subject());
    return listed;
  }

  /** What was listed last with an amount and nothing said of it was spent. */
  void spendListed() {
    int from = firstListed();
    if (all.size() - from < FEWEST_LISTED) return;
    for (int i = from; i < all.size(); i++) {
      Said said = all.get(i);
      if (!said.vague() || !said.bound().field().isBudget()) return;
      all.set(i, said.as(Field.EXPENDITURE, false));
    }
  }

  /** Where the named subjects with one amount each begin that the figures end in. */
  private int firstListed() {
    int first = all.size();
    while (first > Math.max(0, all.size() - FARTHEST)) {
      Said said = all.get(first - 1);
      boolean again = first < all.size() && said.subject().equals(all.get(first).subject());
      if (!said.subject().isNamed() || !said.bound().field().isMoney() || again) break;
      first--;
    }
    return first;
  }

  /** The first figure of the sentence that still matters. */
  private int first() {
    return Math.max(sentence, all.size() - FARTHEST);
  }

  /** Whether the sentence gave that figure of the subject. */
  boolean has(Subject subject, Field field) {
    return find(subject, field) != null;
  }

  /** Whether the subject's budget was said to be zero. */
  boolean hadNothing(Subject subject) {
    Said budget = find(subject, Field.BUDGET);
    return budget != null && budget.bound().measurement().value().signum() == 0;
  }

  boolean hasMoney() {
    for (int i = first(); i < all.size(); i++) {
      if (all.get(i).bound().field().isMoney()) return true;
    }
    return false;
  }

  private static boolean isWhole(Said said) {
    return said.subject().equals(Subject.DEPARTMENT) && said.bound().field().isMoney();
  }

  /** Whether the figures told last are those of both parts of the money. */
  boolean toldParts() {
    boolean basic = false;
    boolean project = false;
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - FARTHEST); i--) {
      Subject of = all.get(i).subject();
      if (!of.equals(Subject.BASIC) && !of.equals(Subject.PROJECT)) break;
      basic |= of.equals(Subject.BASIC);
      project |= of.equals(Subject.PROJECT);
    }
    return basic && project;
  }

  /** Whether the department's original budget was told last, here or in a sentence before. */
  boolean toldOriginal() {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - FARTHEST); i--) {
      Said said = all.get(i);
      if (said.subject().equals(Subject.DEPARTMENT) && said.bound().field().isMoney())
        return said.bound().field() == Field.ORIGINAL;
    }
    return false;
  }

  /** Whether the sentence gave a figure of the subject since the department's last amount. */
  boolean has(Subject subject) {
    for (int i = all.size() - 1; i >= first() && !isWhole(all.get(i)); i--) {
      if (all.get(i).subject().equals(subject)) return true;
    }
    return false;
  }

  private Said find(Subject subject, Field field) {
    for (int i = all.size() - 1; i >= first(); i--) {
      Said said = all.get(i);
      boolean same =
          said.bound().field() == field || (said.bound().field().isBudget() && field.isBudget());
      if (same && said.subject().equals(subject)) return said;
    }
    return null;
  }

  /** What the subject's first amount since the department's last one was, or null. */
  Field money(Subject subject) {
    Field money = null;

    for (int i = all.size() - 1; i >= first() && !isWhole(all.get(i)); i--) {
      Bound bound = all.get(i).bound();
      if (bound.field().isMoney() && all.get(i).subject().equals(subject)) money = bound.field();
    }
    return money;
  }

  /** What the department's last amount was, here or above. */
  Field lastMoney() {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - FARTHEST); i--) {
      Field field = all.get(i).bound().field();
      boolean own = all.get(i).subject().equals(Subject.DEPARTMENT);
      if (own && (field.isBudget() || field == Field.EXPENDITURE)) return field;
    }
    return above;
  }

  /** Whether the percentage is what the subject's expenditure is of its budget. */
  boolean fits(Subject subject, Measurement percentage) {
    Said budget = find(subject, Field.BUDGET);
    Said spent = find(subject, Field.EXPENDITURE);
    if (budget == null || spent == null || !percentage.is(Unit.Kind.PERCENT)) return false;
    BigDecimal whole = yuan(budget);
    BigDecimal share = yuan(spent).multiply(HUNDRED);
    BigDecimal off = share.subtract(whole.multiply(percentage.value())).abs();
    return whole.signum() > 0 && off.compareTo(whole.multiply(SLACK)) <= 0;
  }

  /**
   * Whether the percentage is what the department's adjusted budget is more than its original one.
   */
  boolean grewBy(Measurement percentage) {
    Said from = last(Field.ORIGINAL);
    Said to = last(Field.ADJUSTED);
    if (from == null || to == null || !percentage.is(Unit.Kind.PERCENT)) return false;
    BigDecimal whole = yuan(from);
    BigDecimal grown = yuan(to).subtract(whole).multiply(HUNDRED);
    BigDecimal off = grown.subtract(whole.multiply(percentage.value())).abs();
    return whole.signum() > 0 && off.compareTo(whole.multiply(SLIGHT)) <= 0;
  }

  /** The department's last figure of that meaning in the sentence, or null. */
  private Said last(Field field) {
    for (int i = all.size() - 1; i >= first(); i--) {
      Said said = all.get(i);
      if (said.bound().field() == field && said.subject().equals(Subject.DEPARTMENT)) return said;
    }
    return null;
  }

  private static BigDecimal yuan(Said said) {
    Measurement number = said.bound().measurement();
    return number.value().multiply(BigDecimal.valueOf(number.unit().factor()));
  }
}
