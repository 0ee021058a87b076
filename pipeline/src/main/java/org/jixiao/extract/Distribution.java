package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** Deals out what 分别 says: of several subjects or measures listed before it each has its number. */
final class Distribution {

  /** What is due to the next number: a subject, words on its meaning, or both. */
  record Share(String text, Subject subject, List<Token> words, List<Token> common, int start) {

    /** The meaning by its own words, the common words, or what was spoken of before. */
    Field field(boolean percent, Field otherwise) {
      Field field = compose(percent, words);
      if (field == null) field = compose(percent, common);
      return field == null && !percent ? otherwise : field;
    }

    private Field compose(boolean percent, List<Token> from) {
      return percent ? RateComposition.of(from) : Composition.of(text, from);
    }
  }

  private final List<Share> shares;
  private final List<Subject> subjects;
  private int next;

  private Distribution(List<Share> shares, List<Subject> subjects) {
    this.shares = shares;
    this.subjects = subjects;
  }

  /**
   * The distribution that begins with the number at {@code index}, or null.
   *
   * @param lead the clause before the number's own
   * @param listed the subjects dealt to before, for 其执行率分别为
   */
  static Distribution in(
      String text,
      List<Token> lead,
      List<Token> phrase,
      List<Token> tokens,
      int index,
      List<Subject> listed) {
    int each = each(phrase);
    if (each < 0) return null;
    List<Token> common = phrase.subList(each + 1, phrase.size());
    List<List<Token>> groups = groups(phrase.subList(0, each));
    if (groups.size() < 2 && !lead.isEmpty()) {
      List<List<Token>> before = groups(lead);
      if (before.size() >= 2) groups = before;
    }
    int numbers = numbers(tokens, index);
    if (groups.size() > numbers) groups = fewer(phrase.subList(0, each), numbers, text);
    if (groups.size() >= 2 && groups.size() == numbers) return of(text, groups, common);
    if (listed.size() != numbers || listed.size() < 2) return null;
    List<Token> words = new ArrayList<>(phrase.subList(0, each));
    words.addAll(common);
    words.removeIf(token -> token.is(Cue.SUM));
    List<Share> shares = new ArrayList<>();
    for (Subject subject : listed) {
      shares.add(new Share(text, subject, words, List.of(), phrase.get(0).start()));
    }
    return new Distribution(shares, listed);
  }

  private static Distribution of(String text, List<List<Token>> groups, List<Token> common) {
    List<Share> shares = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    List<Token> last = groups.get(groups.size() - 1);
    NamePart lastName = whole(name(text, last), last);
    if (lastName != null) last = last.subList(lastName.to(), last.size());
    boolean told = lastName != null && last.stream().anyMatch(Money::isAbout);

    List<Token> shared = new ArrayList<>(last);
    shared.addAll(common);
    for (List<Token> group : groups) {
      NamePart name = told ? whole(name(text, group), group) : name(text, group);
      List<Token> words = name == null ? group : group.subList(name.to(), group.size());
      Subject subject = name == null ? Subjects.of(group) : Subject.named(name.slice(group));
      if (subject != null) subjects.add(subject);
      List<Token> own = new ArrayList<>(words);
      own.addAll(common);
      shares.add(new Share(text, subject, own, shared, group.get(0).start()));
    }
    return new Distribution(shares, subjects.size() == groups.size() ? subjects : List.of());
  }

  /** The name of a group; 两个项目 after it ends it whatever stands between. */
  private static NamePart name(String text, List<Token> group) {
    NamePart name = NamePart.in(text, group);
    if (name == null) return null;
    for (int i = name.to(); i < group.size(); i++) {
      if (group.get(i).is(Cue.SUM)) return new NamePart(name.from(), i);
    }
    return name;
  }

  /** 绿化养护提升: where the measure is told behind all names, a word of change ends a name. */
  private static NamePart whole(NamePart name, List<Token> group) {
    if (name == null) return null;
    int to = name.to();
    while (to < group.size()
        && group.get(to).is(Cue.CHANGE)
        && group.get(to - 1).end() == group.get(to).start()) to++;
    return new NamePart(name.from(), to);
  }

  /** 分别, or the colon after a list: 预算/支出/执行率：. */
  private static int each(List<Token> phrase) {
    boolean listed = false;
    for (int i = phrase.size() - 1; i >= 0; i--) {
      if (phrase.get(i).is(Cue.EACH)) return i;
      listed |= phrase.get(i).is(Cue.CONJ);
    }
    boolean colon = !phrase.isEmpty() && phrase.get(phrase.size() - 1).is(Cue.COLON);
    return listed && colon ? phrase.size() - 1 : -1;
  }

  private static List<List<Token>> groups(List<Token> tokens) {
    List<List<Token>> groups = new ArrayList<>();
    List<Token> group = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.is(Cue.CONJ)) {
        if (!token.is(Cue.AMONG, Cue.COLON)) group.add(token);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) groups.add(group);
    return groups;
  }

  /** 法律服务、电梯与空调养护: where 、 separates the items, 与 may be inside them, but for the last. */
  private static List<List<Token>> fewer(List<Token> tokens, int numbers, String text) {
    List<Token> commas = new ArrayList<>();
    int lastWord = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean word = token.is(Cue.CONJ) && text.charAt(token.start()) != '、';
      if (word) lastWord = i;
      commas.add(word ? new Token(Cue.FILL, token.start(), token.end()) : token);
    }
    List<List<Token>> groups = groups(commas);
    if (groups.size() == numbers || lastWord < 0) return groups;
    commas.set(lastWord, tokens.get(lastWord));
    return groups(commas);
  }

  /** How many numbers follow each other from {@code index} on. */
  private static int numbers(List<Token> tokens, int index) {
    int numbers = 0;
    for (int i = index; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.NUMBER)) numbers++;
      else if (!token.is(Cue.CONJ, Cue.FILL) && !token.is(Cue.COMMA)) break;
      else if (token.is(Cue.COMMA) && i + 1 < tokens.size() && !tokens.get(i + 1).is(Cue.NUMBER))
        break;
    }
    return numbers;
  }

  List<Subject> subjects() {
    return subjects;
  }

  /** Whether the words before the next number only link it to the last. */
  boolean goesOn(List<Token> phrase) {
    return phrase.stream().allMatch(token -> token.is(Cue.CONJ, Cue.FILL));
  }

  Share next() {
    return shares.get(next++);
  }

  boolean isDone() {
    return next == shares.size();
  }
}
