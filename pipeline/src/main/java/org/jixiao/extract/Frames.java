package org.jixiao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;
import org.jixiao.text.Words;

/**
 * Reads a passage about money as a person does: each number means what the words of its own clause
 * say, of the subject that the clause names or that the clauses before it were about. Here the
 * clauses are told apart; {@link Meaning} and {@link Whose} read them.
 */
final class Frames {

  private static final int DEEPEST = 4;
  private static final int LONGEST_PHRASE = 128;

  private record Outer(
      List<Token> phrase, List<Token> bracketed, Subject subject, When when, Subject named) {}

  private final String text;
  private final Words listing;
  private final Trust trust;
  private final Place place;
  private final Figures figures;
  private final Talk talk;
  private final Whose whose;
  private final Statements statements;
  private final Deque<Outer> outer = new ArrayDeque<>();
  private When when;
  private Distribution distribution;
  private List<Subject> subjects = List.of();
  private boolean fresh;
  private boolean begun;

  private Frames(Reading reading, Setting setting, Identity identity) {
    this.text = reading.text();
    this.listing = reading.vocabulary().words("figure.listing");
    this.trust = new Trust(text);
    this.place = setting.place();
    this.figures = new Figures(setting.above());
    this.talk = new Talk(setting.topic());
    this.whose = new Whose(reading, setting, new OwnName(text, identity), figures, talk);
    this.statements = new Statements(text, figures, whose, talk);
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
    talk.bracketed = null;
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

  /** A clause that never ends keeps only its last words. */
  private void add(Token token) {
    if (talk.phrase.size() == LONGEST_PHRASE)
      talk.phrase = new ArrayList<>(talk.phrase.subList(LONGEST_PHRASE / 2, LONGEST_PHRASE));
    talk.phrase.add(token);
  }

  /** 甲项目：预算…: what stands before the colon is the subject. */
  private void colon(Token token) {
    Subject named = mayAnnounce() ? whose.announced(true) : null;
    if (named != null) {
      talk.candidate = named;
      talk.certain = true;
      talk.phrase = new ArrayList<>();
    } else if (isListing()) {
      talk.lead = talk.phrase;
      talk.phrase = new ArrayList<>();
    } else if (Phrases.isTitle(talk.phrase)) {
      talk.phrase.clear();
    } else {
      talk.phrase.add(token);
    }
  }

  /** Before an item's first number and outside brackets. */
  private boolean mayAnnounce() {
    return fresh && outer.isEmpty();
  }

  /** 项目支出主要用于：, 全年预算构成如下：: what is told before a list is of the list. */
  private boolean isListing() {
    if (talk.phrase.isEmpty()) return false;
    Token first = talk.phrase.get(0);
    Token last = talk.phrase.get(talk.phrase.size() - 1);
    return last.is(Cue.TITLE) || listing.before(text, first.start(), last.end()) > 0;
  }

  private void nextClause() {
    spendList();
    boolean ungranted = Phrases.deniesGrant(talk.phrase);
    if (mayAnnounce()) announce(ungranted);
    begun = begun || !talk.phrase.isEmpty();
    if (!talk.phrase.isEmpty()) talk.lead = talk.phrase;
    talk.summing |= Phrases.isSum(talk.phrase);
    talk.ungranted |= ungranted;
    talk.before = null;
    when.read(talk.phrase);
    talk.phrase = new ArrayList<>();
  }

  private void announce(boolean ungranted) {
    Subject named = whose.announced(place == Place.TASKS || (place == Place.LIST && !begun));
    if (named == null && ungranted) named = whose.ungranted();
    if (named == null || talk.candidate != null) return;
    talk.candidate = named;
    talk.certain |= ungranted;
  }

  /** 甲经费10万元、乙经费20万元，均已支出: a clause of its own tells that all listed was spent. */
  private void spendList() {
    if (Phrases.spendsAll(text, talk.phrase)) figures.spendListed();
  }

  private void nextItem() {
    fresh = true;
    distribution = null;
    when.nextClause();
    talk.nextItem();
  }

  private void open(boolean afterNumber) {
    if (outer.size() >= DEEPEST) return;
    Subject inner = afterNumber ? talk.subject : whose.ofBracket();
    boolean named = Talk.isNamed(inner) && !inner.equals(talk.topic()) && !afterNumber;
    outer.push(
        new Outer(talk.phrase, talk.bracketed, talk.subject, new When(when), named ? inner : null));
    talk.subject = inner;
    talk.bracketed = talk.phrase;
    talk.phrase = new ArrayList<>();
    if (afterNumber) talk.phrase.add(new Token(Cue.OPEN, 0, 0));
  }

  private void close() {
    if (outer.isEmpty()) return;
    Outer before = outer.pop();
    Said last = figures.last();
    boolean told = before.named() != null && last != null && last.subject().equals(before.named());
    talk.phrase = told ? new ArrayList<>() : before.phrase();
    talk.subject = told ? before.named() : before.subject();
    talk.bracketed = before.bracketed();
    when = before.when();
  }

  private void number(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Measurement number = token.number();
    if ((trust.isOperand(number) && !isListed(number)) || trust.isPerOne(number)) return;
    if (trust.isThreshold(number)) return;
    talk.phrase.addAll(Phrases.stageBehind(text, tokens, index));
    fresh = false;
    begun = true;
    talk.spentBehind = Phrases.isSpentBehind(tokens, index);
    if (!statements.repeats(number) && !distribute(tokens, index)) statements.read(number, when);
    if (!talk.phrase.isEmpty()) talk.lead = List.of();
    talk.last = talk.phrase;
    talk.phrase = new ArrayList<>();
    boolean after = index + 1 < tokens.size() && tokens.get(index + 1).is(Cue.AFTER);
    if (after && talk.before == Field.ASIDE)
      talk.phrase.add(new Token(Cue.ADJUST, token.end(), token.end()));
  }

  /** 100万元/88万元/88%: not the operand of a formula. */
  private boolean isListed(Measurement number) {
    Said last = figures.last();
    return last != null && last.bound().measurement().end() == number.start() - 1;
  }

  private boolean distribute(List<Token> tokens, int index) {
    if (distribution == null || !distribution.goesOn(talk.phrase)) {
      List<Subject> listed = Phrases.has(talk.phrase, Cue.SUM) ? figures.listed() : subjects;
      distribution = Distribution.in(text, talk.lead, talk.phrase, tokens, index, listed);
      if (distribution == null) return false;
      if (!distribution.subjects().isEmpty()) subjects = distribution.subjects();
      when.read(talk.phrase);
    }
    Measurement number = tokens.get(index).number();
    Distribution.Share share = distribution.next();
    if (distribution.isDone()) distribution = null;
    Field field = share.field(number.is(Unit.Kind.PERCENT), figures.lastMoney());
    if (field == null || !when.isNow()) return true;
    statements.say(whose.ofShare(share, subjects), field, number, share.start(), false);
    return true;
  }
}
