package org.jixiao.extract;

import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/** States the numbers of clauses: whose each is and what, and what that makes of the one before. */
final class Statements {

  private static final int FARTHEST_WORD = 40;

  private final String text;
  private final Figures figures;
  private final Whose whose;
  private final Meaning meaning;
  private final Talk talk;

  Statements(String text, Figures figures, Whose whose, Talk talk) {
    this.text = text;
    this.figures = figures;
    this.whose = whose;
    this.meaning = new Meaning(text, figures, whose, talk);
    this.talk = talk;
  }

  /** Reads the number behind the words of the clause in hand. */
  void read(Measurement number, When when) {
    boolean aside = when.read(talk.phrase);
    Clause clause = new Clause(text, talk.phrase, number.is(Unit.Kind.PERCENT));
    Field field = whose.isAllotted(clause) ? Field.ASIDE : meaning.stated(clause);
    Subject of = whose.of(clause, field);
    field = meaning.of(of, invested(clause, of, field), number);
    boolean leans = field == null;
    if (leans) field = meaning.leaning(clause, of, number);
    boolean vague = (leans && !talk.spentBehind) || meaning.isVague(clause, of, field);
    if (field == Field.OTHER_RATE && clause.isShare() && figures.fits(of, number))
      field = Field.EXECUTION;
    resolve(field);
    talk.before =
        field == Field.ASIDE && clause.isPercent() ? RateComposition.named(talk.phrase) : field;
    if (of.isNamed() && field == null) return;
    if (field != Field.ASIDE) turnTo(of, clause, field);
    if (field == null || aside || !when.isNow()) return;
    if (clause.isWeak() && !clause.reaches() && !of.isNamed() && !figures.hasMoney()) return;
    Field another = clause.another();
    if (another != null && another != field)
      say(of, another, number, clause.start(number.start()), vague);
    say(of, field, number, clause.start(number.start()), vague);
    if (!of.isNamed()) talk.candidate = null;
  }

  /** What follows without a name of its own is of that subject. */
  private void turnTo(Subject of, Clause clause, Field field) {
    boolean named = clause.isAmong() || field == Field.REVENUE;
    boolean still = talk.passing && talk.subject.equals(Subject.ASIDE);
    talk.passing = of.equals(Subject.ASIDE) && (named || still);
    talk.subject = of;
  }

  /** 投入经费85万元，实际支出84万元: what was put in is spent, or is the budget of what is spent. */
  private Field invested(Clause clause, Subject of, Field field) {
    if (of.isNamed() && field == Field.EXPENDITURE) unspend(of);
    talk.invested = of.isNamed() && field == Field.BUDGET && clause.invests();
    return talk.invested ? Field.EXPENDITURE : field;
  }

  private void unspend(Subject of) {
    Said last = figures.last();
    if (talk.invested && last != null && last.subject().equals(of))
      figures.replaceLast(last.as(Field.BUDGET, last.vague()));
  }

  /** 部门预算由100万元调整为120万元: what was only a budget is now the original one. */
  private void resolve(Field field) {
    Said last = figures.last();
    boolean adjusted = talk.before == Field.BUDGET && field == Field.ADJUSTED && last != null;
    if (adjusted && last.bound().field() == Field.BUDGET)
      figures.replaceLast(last.as(Field.ORIGINAL, false));
  }

  /** 约97%（97.06%）, 20.1亿元左右，准确数为2,010,836,400.00元: the same figure, more exactly. */
  boolean repeats(Measurement number) {
    boolean again = false;
    for (Token token : talk.phrase) {
      if (token.is(Cue.AGAIN, Cue.OPEN)) again = true;
      else if (!token.is(Cue.FILL, Cue.TO)) return false;
    }
    Said last = figures.last();
    if (!again || last == null) return false;
    Bound bound = last.bound();
    if (!number.is(bound.measurement().unit().kind())) return false;
    Bound exact = new Bound(bound.field(), bound.scope(), number.start(), number, 0);
    figures.add(new Said(last.subject(), exact, last.vague()));
    return true;
  }

  /** Adds the figure, unless it is aside or only compared. */
  void say(Subject of, Field field, Measurement number, int start, boolean vague) {
    if (field == Field.ASIDE || field == Field.OTHER_RATE) return;
    boolean compared = number.is(Unit.Kind.PERCENT) && Trust.isCompared(number);
    if (compared || !field.accepts(number)) return;
    int from = number.start() - start > FARTHEST_WORD ? number.start() : start;
    figures.add(new Said(of, new Bound(field, of.scope(), from, number, 0), vague));
  }
}
