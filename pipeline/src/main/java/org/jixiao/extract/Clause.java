package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** The words of a clause before a number, taken apart: its name, what it says of the number. */
final class Clause {

  private final String text;
  private final List<Token> phrase;
  private final boolean percent;
  private final NamePart name;
  private final List<Token> before;
  private final List<Token> after;

  Clause(String text, List<Token> phrase, boolean percent) {
    this.text = text;
    this.phrase = phrase;
    this.percent = percent;
    this.name = NamePart.in(text, phrase);
    this.before = name == null ? phrase : phrase.subList(0, name.from());
    this.after = name == null ? List.of() : phrase.subList(name.to(), phrase.size());
  }

  List<Token> phrase() {
    return phrase;
  }

  NamePart name() {
    return name;
  }

  boolean isPercent() {
    return percent;
  }

  /** The known words around the name. */
  List<Token> words() {
    if (name == null) return phrase;
    List<Token> words = new ArrayList<>(before);
    words.addAll(after);
    return words;
  }

  /** What the words say, or null. */
  Field field() {
    if (percent && isOwnRate()) return Field.OTHER_RATE;
    Field field = compose(after);
    boolean amount = field == Field.EXPENDITURE || field == Field.BUDGET;
    if (amount && changesName()) return Field.ASIDE;
    if (field == null) field = compose(before);
    return field == null && !percent && after.isEmpty() ? compose(phrase) : field;
  }

  /** 群众满意率, 优良天数比例: a rate of what is named. */
  private boolean isOwnRate() {
    int end = name == null ? -1 : phrase.get(name.to() - 1).end();
    for (Token token : after) {
      if (token.start() != end) return false;
      if (!token.is(Cue.FILL)) return token.is(Cue.RATE);
      end = token.end();
    }
    return false;
  }

  /** 压减非重点支出, 收回未实施项目指标: the name is what was changed. */
  private boolean changesName() {
    return before.stream().anyMatch(token -> token.is(Cue.CHANGE))
        && before.stream().noneMatch(token -> token.is(Cue.AFTER, Cue.TO));
  }

  /** Whether it tells surely of spending, unlike 实际完成 of anything and 发放补贴 of one's work. */
  boolean tells() {
    if (phrase.stream().anyMatch(token -> token.is(Cue.INVEST))) return true;
    if (phrase.stream().noneMatch(Money::isAbout)) return false;
    return name == null || compose(after) != null;
  }

  /** What all words together say, or null. */
  Field fieldOfPhrase() {
    return compose(words());
  }

  private Field compose(List<Token> words) {
    return percent ? RateComposition.of(words) : Composition.of(text, words);
  }

  /** Nothing but words without a meaning of their own. */
  boolean isEmpty() {
    if (name != null) return false;
    for (Token token : phrase) {
      if (!token.is(Cue.FILL, Cue.TO) && !token.is(Cue.CONJ, Cue.OPEN) && !token.is(Cue.COLON))
        return false;
    }
    return true;
  }

  /** A name and no word on what the number beside it is; 项目经费主要有 may lead to it. */
  boolean isOnlyName() {
    if (name == null) return false;
    boolean listed = !before.isEmpty() && before.get(before.size() - 1).is(Cue.FILL);
    for (Token token : words()) {
      boolean idle =
          token.is(Cue.FILL, Cue.AMONG) || token.is(Cue.CONJ, Cue.COLON) || token.is(Cue.NOUN);
      if (!idle && !(listed && token.is(Cue.PROJECT))) return false;
    }
    return true;
  }

  /** 投入整治资金: money that was put in, no budget. */
  boolean invests() {
    boolean invests = false;
    for (Token token : phrase) {
      invests |= token.is(Cue.INVEST);
      if (token.is(Cue.BUDGET, Cue.GRANT) || token.is(Cue.PLAN, Cue.INITIAL)) return false;
    }
    return invests;
  }

  /** 安排经费, 投入资金: money for the work that is spoken of. */
  boolean isOnlyGrant() {
    boolean only =
        name == null
            && phrase.stream()
                .allMatch(token -> token.is(Cue.GRANT, Cue.INVEST) || token.is(Cue.NOUN, Cue.FILL));
    return only && Phrases.has(phrase, Cue.NOUN) && phrase.size() > 1;
  }

  /** Nothing but 增至. */
  boolean isReachOnly() {
    boolean only = name == null && phrase.stream().allMatch(token -> token.is(Cue.REACH, Cue.FILL));
    return only && phrase.stream().anyMatch(token -> token.is(Cue.REACH));
  }

  /** Nothing but 占. */
  boolean isShare() {
    return name == null && phrase.stream().allMatch(token -> token.is(Cue.SHARE, Cue.FILL));
  }

  /** Whether a rate has only 完成 or 进度 to say of what it is. */
  boolean isWeak() {
    if (!percent) return false;
    for (Token token : words()) {
      if (token.is(Cue.BUDGET, Cue.SPEND) || token.is(Cue.BASIC, Cue.PROJECT)) return false;
      if (token.is(Cue.ADJUST)) return false;
    }
    return true;
  }

  /** Whether it says 年初 or 全年 of a budget, as one does of the whole. */
  boolean isOfStage() {
    boolean stage = false;
    boolean budget = false;
    for (Token token : phrase) {
      stage |= token.is(Cue.INITIAL, Cue.FINAL) || token.is(Cue.ADJUST);
      budget |= token.is(Cue.BUDGET, Cue.SPEND);
    }
    return stage && budget;
  }

  /** 增加到, 调整为: the number is what the one before it became. */
  boolean reaches() {
    if (phrase.stream().anyMatch(token -> token.is(Cue.REACH))) return true;
    for (int i = 1; i < phrase.size(); i++) {
      boolean change = phrase.get(i - 1).is(Cue.CHANGE, Cue.ADJUST);
      if (change && phrase.get(i).is(Cue.TO)) return true;
    }
    return false;
  }

  /** 对应全年预算, 其全年预算: of what was spoken of last. */
  boolean pointsBack() {
    if (name != null || phrase.isEmpty() || !phrase.get(0).is(Cue.FILL)) return false;
    int start = phrase.get(0).start();
    return text.startsWith("对应", start)
        || text.startsWith("相应", start)
        || text.charAt(start) == '其';
  }

  /** 预算与支出均为100万元: what the number is besides, by the words before 与; or null. */
  Field another() {
    List<Token> words = words();
    int all = -1;
    int conj = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(Cue.CONJ) && all < 0) conj = i;
      if (words.get(i).is(Cue.FILL) && text.charAt(words.get(i).start()) == '均') all = i;
    }
    return conj <= 0 || all < conj || percent ? null : compose(words.subList(0, conj));
  }

  /** 两项合计: of what was told right before. */
  boolean sumsUp() {
    boolean sum = false;
    for (Token token : phrase) {
      if (sum && token.is(Cue.TOTAL)) return true;
      sum = token.is(Cue.SUM);
    }
    return false;
  }

  /** 市级涉农资金下达, 中央补助资金到位: money that a level of government gave. */
  boolean isAllotted() {
    if (name == null || after.isEmpty() || percent) return false;
    Token level = phrase.get(name.from());
    Token money = phrase.get(name.to() - 1);
    Token given = after.get(0);
    return level.is(Cue.ASPECT)
        && money.is(Cue.NOUN)
        && given.is(Cue.GRANT)
        && !text.startsWith("安排", given.start());
  }

  boolean names(Subject subject) {
    return subject.equals(Subjects.of(words())) || hasPart();
  }

  boolean hasPart() {
    return phrase.stream().anyMatch(token -> token.is(Cue.BASIC, Cue.PROJECT));
  }

  /** 基本支出 or 其中：项目支出 and nothing said of it. */
  boolean isOnlyPart() {
    if (name != null || !hasPart()) return false;
    for (Token token : phrase) {
      boolean idle =
          token.is(Cue.BASIC, Cue.PROJECT)
              || token.is(Cue.FILL, Cue.AMONG)
              || token.is(Cue.COLON, Cue.OPEN)
              || token.is(Cue.CONJ);
      if (!idle) return false;
    }
    return true;
  }

  /** 工程及养护类项目支出, 康复、就业等专项经费: the name only describes the part. */
  boolean endsInKind() {
    char last = text.charAt(name.slice(phrase).end() - 1);
    char next = text.charAt(name.slice(phrase).end());
    return last == '类' || next == '类' || next == '等' || next == '的';
  }

  boolean isAmong() {
    return phrase.stream().anyMatch(token -> token.is(Cue.AMONG));
  }

  /** 局机关, 服务中心, 幼儿园等其余4个单位: one or some of the department's bodies. */
  boolean isBody() {
    Slice words = name.slice(phrase);
    boolean counted = after.stream().anyMatch(token -> token.is(Cue.COUNT, Cue.SUM));
    boolean several = counted && after.stream().anyMatch(token -> token.is(Cue.OWN, Cue.BODY));
    return several || Bodies.isBody(text, words) || text.charAt(words.end()) == '所';
  }

  /** 全市公益金: a sum over many bodies. */
  boolean isOfPlaces() {
    return phrase.get(name.from()).is(Cue.BODY);
  }

  /** 租赁补贴预算100万元: the budget is said to be of the name right before it. */
  boolean grantsToName() {
    Field field = compose(after);
    boolean direct = !after.isEmpty() && !after.get(0).is(Cue.FILL);
    return direct && !percent && field != null && field.isBudget();
  }

  /** 发放培训补贴: a deed of the work that is spoken of. */
  boolean spendsName() {
    return before.stream().anyMatch(token -> token.is(Cue.SPEND, Cue.COMPLETE));
  }

  /** Where the statement about the number at {@code number} starts. */
  int start(int number) {
    List<Token> words = after.isEmpty() || compose(after) == null ? before : after;
    for (Token token : words) {
      if (!token.is(Cue.FILL, Cue.COLON) && !token.is(Cue.OPEN)) return token.start();
    }
    return number;
  }
}
