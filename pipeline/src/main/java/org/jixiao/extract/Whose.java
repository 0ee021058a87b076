package org.jixiao.extract;

import java.util.List;

/** Finds whose figure a number is: by the name in its clause, or by what was spoken of before. */
final class Whose {

  private final String text;
  private final Place place;
  private final Subject work;
  private final FundNames funds;
  private final Places places;
  private final OwnName own;
  private final Figures figures;
  private final Talk talk;

  Whose(Reading reading, Setting setting, OwnName own, Figures figures, Talk talk) {
    this.text = reading.text();
    this.place = setting.place();
    this.work = setting.work();
    this.funds = new FundNames(reading);
    this.places = new Places(reading);
    this.own = own;
    this.figures = figures;
    this.talk = talk;
  }

  /** The subject of the number behind the clause, which is {@code field} by its own words. */
  Subject of(Clause clause, Field field) {
    if (clause.name() != null && !isWithin(clause)) return named(clause, field);
    Subject found = Subjects.of(clause.words());
    if (found != null && talk.hasTopic() && !found.equals(Subject.ASIDE)) return talk.topic();
    if (clause.sumsUp() && figures.toldParts()) return talk.topic();
    if (found != null && talk.summing && !found.isPart()) return Subject.ASIDE;
    if (found != null) return found;
    if (talk.candidate != null
        && !Talk.isNamed(talk.subject)
        && (place != Place.PROSE || talk.certain || !clause.isOfStage())) return talk.candidate;
    boolean aside = talk.passing && talk.subject.equals(Subject.ASIDE);
    if (aside && isStaged(field) && clause.isOfStage()) return talk.topic();
    if (work.isNamed() && clause.isOnlyGrant()) return work;
    return talk.subject.isPart() ? afterPart(clause, field) : talk.subject;
  }

  /** A rate's own words are no name. */
  private static boolean isWithin(Clause clause) {
    return clause.isPercent() && clause.name().isProse(clause.phrase());
  }

  /** 年初预算…，市级涉农资金下达…: money from above is a change of the budget that was told. */
  boolean isAllotted(Clause clause) {
    return place == Place.PROSE
        && !talk.hasTopic()
        && clause.isAllotted()
        && figures.toldOriginal();
  }

  private Subject named(Clause clause, Field field) {
    Slice words = clause.name().slice(clause.phrase());
    if (own.is(words)) return talk.hasTopic() ? talk.topic() : ownPart(clause);
    if (clause.hasPart() && clause.endsInKind()) return Subjects.of(clause.words());
    if (funds.isForeign(words) || places.is(words)) return Subject.ASIDE;
    if (clause.name().isProse(clause.phrase()) || (place != Place.TASKS && clause.isBody()))
      return Subject.ASIDE;
    if (talk.hasTopic()) return belowTopic(clause, field, words);
    return work.isNamed() && funds.isPlain(words) ? work : Subject.named(words);
  }

  /** A name below a topic is the topic's own, another's or something beside it. */
  private Subject belowTopic(Clause clause, Field field, Slice words) {
    boolean given = field != null && figures.has(talk.topic(), field);
    if (clause.isAmong() || (given && !field.isBudget())) return Subject.ASIDE;
    boolean apart = !clause.spendsName() && funds.isApart(words, talk.topic().name());
    boolean another = given || apart || clause.grantsToName();
    return another ? Subject.named(words) : talk.topic();
  }

  private static Subject ownPart(Clause clause) {
    Subject found = Subjects.of(clause.words());
    return found == null ? Subject.DEPARTMENT : found;
  }

  /** After 基本支出 and 项目支出 a figure that the first part did not have is the whole's again. */
  private Subject afterPart(Clause clause, Field field) {
    Subject part = talk.subject;
    Subject other = part.equals(Subject.BASIC) ? Subject.PROJECT : Subject.BASIC;
    if (field == null) return part;
    if (figures.has(other)) return figures.has(other, field) ? part : talk.topic();
    boolean whole = isStaged(field) && figures.has(part) && clause.isOfStage();
    if (whole && clause.pointsBack() && !figures.has(part, field)) return part;
    return whole ? talk.topic() : part;
  }

  private static boolean isStaged(Field field) {
    return field == Field.ORIGINAL || field == Field.ADJUSTED;
  }

  /** The subject that a share of a distribution names. */
  Subject ofShare(Distribution.Share share, List<Subject> listed) {
    Subject of = share.subject() == null ? talk.subject : share.subject();
    if (listed.stream().anyMatch(one -> Talk.isNamed(one) && places.is(one.name())))
      return Subject.ASIDE;
    return Talk.isNamed(of) && own.is(of.name()) ? talk.topic() : of;
  }

  /** 河涌整治（预算100万元）: what stands before the bracket is the subject in it. */
  Subject ofBracket() {
    NamePart name = NamePart.in(text, talk.phrase);
    if (name != null && !talk.hasTopic() && !name.isProse(talk.phrase))
      return Subject.named(name.slice(talk.phrase));
    Subject found = Subjects.of(talk.phrase);
    return found == null ? talk.subject : found;
  }

  /**
   * What a clause without a number names, other than the department itself; or null.
   *
   * @param surely whether names are expected there
   */
  Subject announced(boolean surely) {
    Subject named = unlessBody(ItemName.of(text, talk.phrase, surely));
    return named != null && named.isNamed() && own.is(named.name()) ? null : named;
  }

  /** 服务中心：… speaks of one of the department's bodies, but among tasks it is a task. */
  private Subject unlessBody(Subject named) {
    if (named == null || place == Place.TASKS) return named;
    return Bodies.isBody(text, named.name()) ? Subject.ASIDE : named;
  }

  /** 疫情防控专项年初没有预算: what the clause names that denies the grant, or null. */
  Subject ungranted() {
    int denial = 0;
    while (!talk.phrase.get(denial).is(Cue.DENY)) denial++;
    NamePart name = NamePart.in(text, talk.phrase.subList(0, denial));
    boolean leads = name != null && name.from() == 0 && !name.isProse(talk.phrase);
    if (!leads) return null;
    Slice words = name.slice(talk.phrase);
    return own.is(words) ? null : Subject.named(words);
  }

  /** Whether a number without words of its own below a topic may be its money. */
  boolean mayBeOf(Clause clause, Subject of) {
    Slice name = clause.name().slice(clause.phrase());
    return !of.equals(talk.topic()) || funds.mayBeOf(name, of.name());
  }
}
