package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** Finds what a number is: by the words of its clause, or by what it leans on. */
final class Meaning {

  private final String text;
  private final Figures figures;
  private final Whose whose;
  private final Talk talk;

  Meaning(String text, Figures figures, Whose whose, Talk talk) {
    this.text = text;
    this.figures = figures;
    this.whose = whose;
    this.talk = talk;
  }

  /** What the clause, or the one that it goes on with, says of the number; or null. */
  Field stated(Clause clause) {
    if (clause.isReachOnly()) return reached();
    Field field = clause.field();
    if (field == Field.BUDGET && (isApproved() || isBegun())) return Field.ORIGINAL;
    if (field == null && clause.isEmpty())
      field = new Clause(text, talk.lead, clause.isPercent()).fieldOfPhrase();
    if (field == null && clause.isEmpty() && !clause.isPercent()) field = ofBracket();
    return field == null && isShareOfLast(clause)
        ? new Clause(text, talk.last, true).field()
        : field;
  }

  /** 经区人大审议通过，部门预算为…: the budget that was approved is the original one. */
  private boolean isApproved() {
    return Phrases.has(talk.lead, Cue.APPROVE) && !figures.hasMoney();
  }

  /** 年初，区财政局批复部门预算…: the clause before tells the stage alone. */
  private boolean isBegun() {
    return !figures.hasMoney() && talk.lead.size() == 1 && talk.lead.get(0).is(Cue.INITIAL);
  }

  /** 完成预算（100万元）的97%: what stands before the bracket is said of the number in it. */
  private Field ofBracket() {
    List<Token> before = talk.bracketed;
    boolean bare = before != null && !before.isEmpty() && talk.phrase.isEmpty();
    return bare ? new Clause(text, before, false).field() : null;
  }

  /** 完成调整后预算100万元的97%: what stands before the amount is said of the percentage too. */
  private boolean isShareOfLast(Clause clause) {
    return clause.isPercent()
        && clause.isEmpty()
        && talk.phrase.size() == 1
        && text.charAt(talk.phrase.get(0).start()) == '的'
        && talk.before != null
        && talk.before.isBudget();
  }

  /** 增至 tells of a budget only what was one before, or where 调整 was spoken of. */
  private Field reached() {
    if (talk.before == Field.EXPENDITURE) return talk.before;
    boolean adjusts = Phrases.has(talk.lead, Cue.ADJUST) || Phrases.has(talk.lead, Cue.BUDGET);
    return adjusts || (talk.before != null && talk.before.isBudget()) ? Field.ADJUSTED : null;
  }

  /** What a statement is of that subject. */
  Field of(Subject of, Field field, Measurement number) {
    boolean nothing = of.isNamed() && (talk.ungranted || figures.hadNothing(of));
    if (field == Field.ASIDE && nothing && Phrases.isChange(talk.phrase)) return Field.ADJUSTED;
    if ((field == null || field == Field.ASIDE) && isGrowth(of, number)) return Field.ADJUSTMENT;
    return field;
  }

  /** 调整后预算120万元，比年初增长20% or （增幅20%）: the adjustment rate by another name, where it is so. */
  private boolean isGrowth(Subject of, Measurement number) {
    return of.equals(Subject.DEPARTMENT)
        && (talk.bracketed != null || Phrases.has(talk.phrase, Cue.INITIAL))
        && Phrases.has(talk.phrase, Cue.CHANGE)
        && figures.grewBy(number);
  }

  /** Whether the meaning rests on what stands around the number more than on its own words. */
  boolean isVague(Clause clause, Subject of, Field field) {
    if (field == Field.EXECUTION) return clause.isWeak();
    if (field != Field.EXPENDITURE) return false;
    return (!talk.spentBehind && !clause.tells()) || isDeed(clause, of);
  }

  /** 科研资金跨境拨付 below 建设战略科技力量: a deed that is not the spending of the work. */
  private boolean isDeed(Clause clause, Subject of) {
    if (clause.name() == null || !Talk.isNamed(of)) return false;
    return of.equals(talk.topic()) ? !whose.mayBeOf(clause, of) : clause.isOfPlaces();
  }

  /** What a number without words of its own means by what it stands beside. */
  Field leaning(Clause clause, Subject of, Measurement number) {
    if (clause.reaches()) return talk.before;
    if (number.is(Unit.Kind.PERCENT)) {
      boolean rate = clause.isEmpty() ? figures.fits(of, number) : isRateOfPart(clause, of);
      return rate ? Field.EXECUTION : null;
    }
    if (of.isPart() && clause.names(of)) return ofPart(clause, of);
    if (of.isNamed() && clause.isOnlyName()) return ofOnlyName(clause, of);
    boolean cell = number.start() > 0 && text.charAt(number.start() - 1) == Joined.CELL;
    boolean listed = of.isNamed() && clause.isEmpty() && (cell || talk.bracketed != null);
    if (!listed) return null;
    return figures.has(of, Field.BUDGET) ? Field.EXPENDITURE : Field.BUDGET;
  }

  /** 文物保护经费960万元 is its budget; 罚款960万元 below 执法检查 is nobody's. */
  private Field ofOnlyName(Clause clause, Subject of) {
    if (!whose.mayBeOf(clause, of)) return null;
    return talk.spentBehind ? Field.EXPENDITURE : Field.BUDGET;
  }

  /** 执行率97%（基本支出99%，项目支出95%）. */
  private boolean isRateOfPart(Clause clause, Subject of) {
    Said last = figures.last();
    return of.isPart()
        && clause.isOnlyPart()
        && last != null
        && last.bound().field() == Field.EXECUTION;
  }

  /** 其中：基本支出 is a part of the amount before it; alone it is expenditure. */
  private Field ofPart(Clause clause, Subject of) {
    Subject other = of.equals(Subject.BASIC) ? Subject.PROJECT : Subject.BASIC;
    Field twin = figures.money(other);
    if (twin != null) return twin;
    Field led = led();
    if (led != null) return led;
    return clause.isAmong() || figures.hasMoney() ? figures.lastMoney() : Field.EXPENDITURE;
  }

  /** 全年预算中，基本支出…: what the words before the list of parts say that they are parts of. */
  private Field led() {
    Clause clause = new Clause(text, talk.lead, false);
    Field field = talk.lead.isEmpty() || clause.name() != null ? null : clause.fieldOfPhrase();
    boolean measure = field != null && (field.isBudget() || field == Field.EXPENDITURE);
    return measure ? field : null;
  }
}
