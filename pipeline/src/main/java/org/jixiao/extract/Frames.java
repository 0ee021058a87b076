package org.jixiao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/**
 * Reads a passage about money as a person does: each number means what the words of its own clause
 * say, of the subject that the clause names or that the clauses before it were about.
 */
final class Frames {

  private static final int DEEPEST = 4;
  private static final int LONGEST_PHRASE = 128;
  private static final int FARTHEST_WORD = 40;

  private record Outer(List<Token> phrase, Subject subject, When when, Subject named) {}

  private final String text;
  private final Words listing;
  private final FundNames funds;
  private final Places places;
  private final Trust trust;
  private final Subject topic;
  private final OwnName own;
  private final Place place;
  private final Figures figures;
  private final Deque<Outer> outer = new ArrayDeque<>();
  private When when;
  private Subject subject;
  private Subject candidate;
  private Distribution distribution;
  private List<Token> phrase = new ArrayList<>();
  private List<Token> lead = List.of();
  private List<Token> last = List.of();
  private List<Subject> subjects = List.of();
  private Field before;
  private boolean summing;
  private boolean ungranted;
  private boolean spentBehind;
  private boolean fresh;
  private boolean certain;
  private boolean begun;
  private boolean passing;
  private boolean invested;

  private Frames(Reading reading, Setting setting, Identity identity) {
    this.text = reading.text();
    this.listing = reading.vocabulary().words("figure.listing");
    this.funds = new FundNames(reading);
    this.places = new Places(reading);
    this.trust = new Trust(text);
    this.figures = new Figures(setting.above());
    this.topic = setting.topic();
    this.own = new OwnName(text, identity);
    this.place = setting.place();
    this.subject = topic;
    this.when = new When(text, identity.year());
  }

  /**
   * The figures that a passage states, in order.
   *
   * @param identity of the report, whose year and department's name are known
   */
  static List<Said> in(Reading reading, Slice passage, Setting setting, Identity identity) {
    Frames frames = new Frames(reading, setting, identity);
    for (Slice sentence : Slice.fullSentences(reading.text(), passage.start(), passage.end())) {
      if (reading.measurements(sentence.start(), sentence.end()).isEmpty()) continue;
      frames.read(
          Tokens.in(reading, sentence.start(), sentence.end(), setting.unit()), identity.year());
    }
    return frames.figures.all();
  }

  private void read(List<Token> tokens, Integer year) {
    when = new When(text, year);
    outer.clear();
    figures.nextSentence();
    nextItem();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.cue()) {
        case COMMA -> nextClause();
        case SEMICOLON -> nextItem();
        case OPEN -> open(i > 0 && tokens.get(i - 1).is(Cue.NUMBER));
        case CLOSE -> close();
        case COLON -> colon(token);
        case NUMBER -> number(tokens, i);
        default -> add(token);
      }
    }
    spendList();
  }

  /** 甲经费10万元、乙经费20万元，均已支出: a clause of its own tells that all listed was spent. */
  private void spendList() {
    boolean all = false;
    boolean spent = false;
    for (Token token : phrase) {
      all |= "均全都".indexOf(text.charAt(token.start())) >= 0;
      spent |= token.is(Cue.SPEND);
      if (token.is(Cue.DENY, Cue.RATE) || token.is(Cue.PLAN, Cue.LAST)) return;
    }
    if (all && spent) figures.spendListed();
  }

  /** A clause that never ends keeps only its last words. */
  private void add(Token token) {
    if (phrase.size() == LONGEST_PHRASE)
      phrase = new ArrayList<>(phrase.subList(LONGEST_PHRASE / 2, LONGEST_PHRASE));
    phrase.add(token);
  }

  /** 甲项目：预算…: what stands before the colon is the subject. */
  private void colon(Token token) {
    Subject named = fresh && outer.isEmpty() ? unlessBody(ItemName.of(text, phrase, true)) : null;
    if (named == null || (named.isNamed() && own.is(named.name()))) {
      if (isListing()) lead = phrase;
      if (isListing()) phrase = new ArrayList<>();
      else if (isTitle()) phrase.clear();
      else phrase.add(token);
      return;
    }
    candidate = named;
    certain = true;
    phrase = new ArrayList<>();
  }

  /** 服务中心：… speaks of one of the department's bodies, but among tasks it is a task. */
  private Subject unlessBody(Subject named) {
    if (named == null || place == Place.TASKS) return named;
    return Bodies.isBody(text, named.name()) ? Subject.ASIDE : named;
  }

  /** 项目支出主要用于：, 全年预算构成如下：: what is told before a list is of the list. */
  private boolean isListing() {
    if (phrase.isEmpty()) return false;
    Token first = phrase.get(0);
    Token last = phrase.get(phrase.size() - 1);
    return last.is(Cue.TITLE) || listing.before(text, first.start(), last.end()) > 0;
  }

  /** 项目名称：, 重点项目有三个：: words before a colon that say nothing of what follows. */
  private boolean isTitle() {
    for (Token token : phrase) {
      switch (token.cue()) {
        case INITIAL,
            FINAL,
            ADJUST,
            APPROVE,
            GRANT,
            INVEST,
            RATE,
            CHANGE,
            BALANCE,
            ASPECT,
            GENERAL,
            STAFF,
            BODY,
            AMONG,
            YEAR,
            LAST,
            NEXT,
            THIS,
            TOTAL,
            COMPLETE,
            ACTUAL,
            EACH,
            CONJ -> {
          return false;
        }
        default -> {
          if (Money.isAbout(token) && !token.is(Cue.ACCOUNT)) return false;
        }
      }
    }
    return true;
  }

  private void nextClause() {
    spendList();
    boolean sure = place == Place.TASKS || (place == Place.LIST && !begun);
    Subject named = fresh && outer.isEmpty() ? unlessBody(ItemName.of(text, phrase, sure)) : null;
    boolean ungranted = deniesGrant();
    if (named == null && fresh && ungranted && outer.isEmpty()) named = ungrantedName();
    boolean other = named != null && !(named.isNamed() && own.is(named.name()));
    if (other && candidate == null) {
      candidate = named;
      certain |= ungranted;
    }
    begun = begun || !phrase.isEmpty();
    if (!phrase.isEmpty()) lead = phrase;
    summing |= isSum();
    this.ungranted |= ungranted;
    before = null;
    when.read(phrase);
    phrase = new ArrayList<>();
  }

  /** 疫情防控专项年初没有预算: the clause that denies the grant names what was granted nothing. */
  private Subject ungrantedName() {
    int denial = 0;
    while (!phrase.get(denial).is(Cue.DENY)) denial++;
    NamePart name = NamePart.in(text, phrase.subList(0, denial));
    boolean leads = name != null && name.from() == 0 && !name.isProse(phrase);
    return leads ? Subject.named(name.slice(phrase)) : null;
  }

  /** 安排重点项目2个: sums that follow are the tasks' and not the department's. */
  private boolean isSum() {
    int counts = 0;
    boolean tasks = false;
    for (Token token : phrase) {
      if (token.is(Cue.SUM, Cue.COUNT)) counts++;
      tasks |= token.is(Cue.TAIL, Cue.PROJECT);
    }
    return counts > 1 || (counts == 1 && tasks);
  }

  private void nextItem() {
    before = null;
    summing = false;
    ungranted = false;
    fresh = true;
    phrase = new ArrayList<>();
    lead = List.of();
    candidate = null;
    certain = false;
    distribution = null;
    when.nextClause();
    if (!subject.isNamed() || outer.isEmpty()) subject = topic;
  }

  private void open(boolean afterNumber) {
    if (outer.size() >= DEEPEST) return;
    Subject inner = afterNumber ? subject : inner();
    boolean named = isNamed(inner) && !inner.equals(topic) && !afterNumber;
    outer.push(new Outer(phrase, subject, new When(when), named ? inner : null));
    subject = inner;

    phrase = new ArrayList<>();
    if (afterNumber) phrase.add(new Token(Cue.OPEN, 0, 0));
  }

  /** 河涌整治（预算100万元）: what stands before the bracket is the subject in it. */
  private Subject inner() {
    NamePart name = NamePart.in(text, phrase);
    if (name != null && !hasTopic() && !name.isProse(phrase))
      return Subject.named(name.slice(phrase));
    Subject found = Subjects.of(phrase);
    return found == null ? subject : found;
  }

  private void close() {
    if (outer.isEmpty()) return;
    Outer before = outer.pop();
    Said last = figures.last();
    boolean told = before.named() != null && last != null && last.subject().equals(before.named());
    phrase = told ? new ArrayList<>() : before.phrase();
    subject = told ? before.named() : before.subject();

    when = before.when();
  }

  private void number(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Measurement number = token.number();
    if ((trust.isOperand(number) && !isListed(number)) || trust.isPerOne(number)) return;
    stageBehind(tokens, index);
    fresh = false;
    begun = true;
    spentBehind = isSpentBehind(tokens, index);
    if (!repeats(number) && !distribute(tokens, index)) state(number);
    if (!phrase.isEmpty()) lead = List.of();
    last = phrase;
    phrase = new ArrayList<>();
    boolean after = index + 1 < tokens.size() && tokens.get(index + 1).is(Cue.AFTER);
    if (after && before == Field.ASIDE) phrase.add(new Token(Cue.ADJUST, token.end(), token.end()));
  }

  /** 100万元/88万元/88%: not the operand of a formula. */
  private boolean isListed(Measurement number) {
    Said last = figures.last();
    return last != null && last.bound().measurement().end() == number.start() - 1;
  }

  /** 3,204.87万元（年初口径）: the bracket behind the number says which. */
  private void stageBehind(List<Token> tokens, int index) {
    for (int i = index + 1; i < tokens.size(); i++) {
      Token next = tokens.get(i);
      boolean stage = next.is(Cue.INITIAL, Cue.FINAL) || next.is(Cue.ADJUST, Cue.AFTER);
      boolean bracketed = i > index + 1 || text.charAt(next.start() - 1) == '（';
      if (!stage || !bracketed) return;
      phrase.add(next);
    }
  }

  /** …2,077.64万元，全部发放完毕: the clause behind the number says that it was spent. */
  private static boolean isSpentBehind(List<Token> tokens, int index) {
    boolean spent = false;
    for (int i = index + 1; i < tokens.size() && !tokens.get(i).is(Cue.SEMICOLON); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.COMMA, Cue.OPEN) && i > index + 1) break;
      if (token.is(Cue.NUMBER, Cue.DENY) || token.is(Cue.BUDGET, Cue.RATE)) return false;
      spent |= token.is(Cue.SPEND);
    }
    return spent;
  }

  /** 约97%（97.06%）, 20.1亿元左右，准确数为2,010,836,400.00元: the same figure, more exactly. */
  private boolean repeats(Measurement number) {
    boolean again = false;
    for (Token token : phrase) {
      if (token.is(Cue.AGAIN, Cue.OPEN)) again = true;
      else if (!token.is(Cue.FILL, Cue.TO)) return false;
    }
    Said last = figures.last();
    if (!again || last == null) return false;
    if (!number.is(last.bound().measurement().unit().kind())) return false;
    Bound bound = last.bound();
    figures.add(
        new Said(
            last.subject(),
            new Bound(bound.field(), bound.scope(), number.start(), number, 0),
            last.vague()));
    return true;
  }

  private boolean distribute(List<Token> tokens, int index) {
    if (distribution == null || !distribution.goesOn(phrase)) {
      boolean each = phrase.stream().anyMatch(token -> token.is(Cue.SUM));
      List<Subject> listed = each ? figures.listed() : subjects;
      distribution = Distribution.in(text, lead, phrase, tokens, index, listed);
      if (distribution == null) return false;
      if (!distribution.subjects().isEmpty()) subjects = distribution.subjects();
      when.read(phrase);
    }
    Measurement number = tokens.get(index).number();
    Distribution.Share share = distribution.next();
    if (distribution.isDone()) distribution = null;
    Field field = share.field(number.is(Unit.Kind.PERCENT), figures.lastMoney());
    Subject of = share.subject() == null ? subject : share.subject();
    if (isNamed(of) && own.is(of.name())) of = topic;
    if (subjects.stream().anyMatch(one -> isNamed(one) && places.is(one.name())))
      of = Subject.ASIDE;
    if (field != null && when.isNow()) say(of, field, number, share.start(), false);
    return true;
  }

  private void state(Measurement number) {
    boolean aside = when.read(phrase);
    Clause clause = new Clause(text, phrase, number.is(Unit.Kind.PERCENT));
    Field field = clause.field();
    if (field == Field.BUDGET && isApproved()) field = Field.ORIGINAL;
    if (field == null && clause.isEmpty())
      field = new Clause(text, lead, clause.isPercent()).fieldOfPhrase();
    if (field == null && clause.isEmpty() && !outer.isEmpty() && !clause.isPercent())
      field = ofBracket();
    if (field == null && isShareOfLast(clause)) field = new Clause(text, last, true).field();
    if (clause.isReachOnly()) field = reached();
    Subject of = subject(clause, field);
    if (of.isNamed() && field == Field.EXPENDITURE) unspend(of);
    invested = of.isNamed() && field == Field.BUDGET && clause.invests();
    if (invested) field = Field.EXPENDITURE;
    boolean nothing = ungranted || figures.hadNothing(of);
    if (of.isNamed() && field == Field.ASIDE && nothing && isChange()) field = Field.ADJUSTED;
    if ((field == null || field == Field.ASIDE) && isGrowth(of, number)) field = Field.ADJUSTMENT;
    boolean vague = false;
    if (field == null) {
      field = leaning(clause, of, number);
      vague = !spentBehind;
    }

    vague |= field == Field.EXPENDITURE && !spentBehind && !clause.tells();
    vague |= field == Field.EXECUTION && clause.isWeak();
    vague |= field == Field.EXPENDITURE && isDeed(clause, of);
    if (field == Field.OTHER_RATE && clause.isShare() && figures.fits(of, number))
      field = Field.EXECUTION;
    resolve(field);
    before = field == Field.ASIDE && clause.isPercent() ? RateComposition.named(phrase) : field;

    if (of.isNamed() && field == null) return;
    boolean sticks = field != Field.ASIDE;
    if (sticks) {
      boolean named = clause.isAmong() || field == Field.REVENUE;
      passing = of.equals(Subject.ASIDE) && (named || (passing && subject.equals(Subject.ASIDE)));
      subject = of;
    }
    if (field == null || aside || !when.isNow()) return;
    if (clause.isWeak() && !clause.reaches() && !of.isNamed() && !figures.hasMoney()) return;
    say(of, field, number, clause.start(number.start()), vague);
    if (!of.isNamed()) candidate = null;
  }

  /** 部门预算由100万元调整为120万元: what was only a budget is now the original one. */
  private void resolve(Field field) {
    Said last = figures.last();
    if (before != Field.BUDGET || field != Field.ADJUSTED || last == null) return;
    Bound bound = last.bound();
    if (bound.field() != Field.BUDGET) return;
    Bound original =
        new Bound(Field.ORIGINAL, bound.scope(), bound.start(), bound.measurement(), 0);
    figures.replaceLast(new Said(last.subject(), original, false));
  }

  /** 投入经费85万元，实际支出84万元: what was put in is the budget of what is said to be spent. */
  private void unspend(Subject of) {
    Said last = figures.last();
    if (!invested || last == null || !last.subject().equals(of)) return;
    Bound put = last.bound();
    Bound budget = new Bound(Field.BUDGET, put.scope(), put.start(), put.measurement(), 0);
    figures.replaceLast(new Said(of, budget, last.vague()));
  }

  /** 科研资金跨境拨付 below 建设战略科技力量: a deed that is not the spending of the work. */
  private boolean isDeed(Clause clause, Subject of) {
    if (clause.name() == null || !isNamed(of)) return false;
    Slice name = clause.name().slice(clause.phrase());
    return of.equals(topic) ? !funds.mayBeOf(name, topic.name()) : clause.isOfPlaces();
  }

  /** 调整后预算120万元，比年初增长20%: the adjustment rate by another name, where it is so. */
  private boolean isGrowth(Subject of, Measurement number) {
    return of.equals(Subject.DEPARTMENT)
        && phrase.stream().anyMatch(token -> token.is(Cue.INITIAL))
        && phrase.stream().anyMatch(token -> token.is(Cue.CHANGE))
        && figures.grewBy(number);
  }

  /** 经区人大审议通过，部门预算为…: the budget that was approved is the original one. */
  private boolean isApproved() {
    return lead.stream().anyMatch(token -> token.is(Cue.APPROVE)) && !figures.hasMoney();
  }

  private void say(Subject of, Field field, Measurement number, int start, boolean vague) {
    if (field == Field.ASIDE || field == Field.OTHER_RATE) return;
    boolean compared = number.is(Unit.Kind.PERCENT) && Trust.isCompared(number);
    if (compared || !field.accepts(number)) return;
    int from = number.start() - start > FARTHEST_WORD ? number.start() : start;
    Field scope = of.scope();
    figures.add(new Said(of, new Bound(field, scope, from, number, 0), vague));
  }

  /** 完成调整后预算100万元的97%: what stands before the amount is said of the percentage too. */
  private boolean isShareOfLast(Clause clause) {
    return clause.isPercent()
        && clause.isEmpty()
        && phrase.size() == 1
        && text.charAt(phrase.get(0).start()) == '的'
        && before != null
        && before.isBudget();
  }

  /** 完成预算（100万元）的97%: what stands before the bracket is said of the number in it. */
  private Field ofBracket() {
    List<Token> before = outer.peek().phrase();
    return phrase.isEmpty() && !before.isEmpty() ? new Clause(text, before, false).field() : null;
  }

  /** 增至 tells of a budget only what was one before, or where 调整 was spoken of. */
  private Field reached() {
    if (before == Field.EXPENDITURE) return before;
    boolean adjusts = lead.stream().anyMatch(token -> token.is(Cue.ADJUST, Cue.BUDGET));
    return adjusts || (before != null && before.isBudget()) ? Field.ADJUSTED : null;
  }

  /** 年中追加: where nothing was granted at first, what was added is the budget. */
  private boolean isChange() {
    return phrase.stream().anyMatch(token -> token.is(Cue.CHANGE))
        && phrase.stream().noneMatch(token -> token.is(Cue.BALANCE, Cue.EXCEED));
  }

  /** 年初未安排, 未纳入年初预算. */
  private boolean deniesGrant() {
    return phrase.stream().anyMatch(token -> token.is(Cue.DENY))
        && phrase.stream().anyMatch(token -> token.is(Cue.BUDGET, Cue.GRANT))
        && phrase.stream().anyMatch(token -> token.is(Cue.INITIAL));
  }

  /** What a number without words of its own means by what it stands beside. */
  private Field leaning(Clause clause, Subject of, Measurement number) {
    if (number.is(Unit.Kind.PERCENT)) {
      if (clause.reaches()) return before;
      boolean rate = clause.isEmpty() ? figures.fits(of, number) : isRateOfPart(clause, of);
      return rate ? Field.EXECUTION : null;
    }
    if (clause.reaches()) return before;
    if (of.isPart() && clause.names(of)) return ofPart(clause, of);
    if (of.isNamed() && clause.isOnlyName()) return ofOnlyName(clause, of);
    boolean cell = number.start() > 0 && text.charAt(number.start() - 1) == Joined.CELL;
    boolean listed = of.isNamed() && clause.isEmpty() && (cell || !outer.isEmpty());
    if (!listed) return null;
    return figures.has(of, Field.BUDGET) ? Field.EXPENDITURE : Field.BUDGET;
  }

  /** 文物保护经费960万元 is its budget; 罚款960万元 below 执法检查 is nobody's. */
  private Field ofOnlyName(Clause clause, Subject of) {
    Slice name = clause.name().slice(clause.phrase());
    if (of.equals(topic) && !funds.mayBeOf(name, topic.name())) return null;
    return spentBehind ? Field.EXPENDITURE : Field.BUDGET;
  }

  /** 执行率97%（基本支出99%，项目支出95%）. */
  private boolean isRateOfPart(Clause clause, Subject of) {
    Said last = figures.last();
    return of.isPart()
        && clause.isOnlyPart()
        && last != null
        && last.bound().field() == Field.EXECUTION;
  }

  private boolean hasTopic() {
    return isNamed(topic);
  }

  private static boolean isNamed(Subject one) {
    return one.isNamed() && one.name().length() > 0;
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
    Clause clause = new Clause(text, lead, false);
    Field field = lead.isEmpty() || clause.name() != null ? null : clause.fieldOfPhrase();
    boolean measure = field != null && (field.isBudget() || field == Field.EXPENDITURE);
    return measure ? field : null;
  }

  private Subject subject(Clause clause, Field field) {
    if (clause.name() != null && !isWithin(clause)) return named(clause, field);
    Subject found = Subjects.of(clause.words());
    if (found != null && hasTopic() && !found.equals(Subject.ASIDE)) return topic;
    if (found != null && summing && !found.isPart()) return Subject.ASIDE;
    if (found != null) return found;
    if (candidate != null
        && !isNamed(subject)
        && (place != Place.PROSE || certain || !clause.isOfStage())) return candidate;
    boolean budget = field == Field.ORIGINAL || field == Field.ADJUSTED;
    if (passing && budget && clause.isOfStage() && subject.equals(Subject.ASIDE)) return topic;
    return subject.isPart() ? afterPart(clause, field) : subject;
  }

  /** A rate's own words are no name. */
  private static boolean isWithin(Clause clause) {
    return clause.isPercent() && clause.name().isProse(clause.phrase());
  }

  private Subject named(Clause clause, Field field) {
    NamePart name = clause.name();
    if (own.is(name.slice(clause.phrase()))) return hasTopic() ? topic : ownPart(clause);
    if (clause.hasPart() && clause.endsInKind()) return Subjects.of(clause.words());
    Slice words = name.slice(clause.phrase());
    if (funds.isForeign(words) || places.is(words)) return Subject.ASIDE;
    if (name.isProse(clause.phrase()) || (place != Place.TASKS && clause.isBody()))
      return Subject.ASIDE;
    if (hasTopic()) {
      boolean given = field != null && figures.has(topic, field);
      boolean another = given && field.isBudget();
      if (clause.isAmong() || (given && !another)) return Subject.ASIDE;
      boolean apart =
          !clause.spendsName() && funds.isApart(name.slice(clause.phrase()), topic.name());
      if (!given && !apart && !clause.grantsToName()) return topic;
    }
    return Subject.named(name.slice(clause.phrase()));
  }

  private static Subject ownPart(Clause clause) {
    Subject found = Subjects.of(clause.words());
    return found == null ? Subject.DEPARTMENT : found;
  }

  /** After 基本支出 and 项目支出 a figure that the first part did not have is the whole's again. */
  private Subject afterPart(Clause clause, Field field) {
    Subject other = subject.equals(Subject.BASIC) ? Subject.PROJECT : Subject.BASIC;
    if (field == null) return subject;
    if (figures.has(other)) return figures.has(other, field) ? subject : topic;
    boolean budget = field == Field.ORIGINAL || field == Field.ADJUSTED;
    return budget && figures.has(subject) && clause.isOfStage() ? topic : subject;
  }
}
