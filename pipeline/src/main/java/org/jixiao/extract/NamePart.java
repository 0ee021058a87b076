package org.jixiao.extract;

import java.util.List;

/**
 * Finds the name in a clause: the words that are no known words of a statement about money, with
 * what stands among them and the kind of thing right after them (项目, 经费).
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record NamePart(int from, int to) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  /** The name among the tokens, or null. */
  static NamePart in(String text, List<Token> tokens) {
    int start = clauseStart(tokens);
    int first = -1;
    int last = -1;
    int longest = 0;
    for (int i = start; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.LEAD)) {
        if (first < 0) return null;
        break;
      }
      boolean granted = grants(tokens, i);
      boolean word = token.is(Cue.PLAIN) || granted;
      if (!word || isMarker(text, token, i)) continue;
      if (isTitle(tokens, i + 1)) {
        first = -1;
        last = -1;
        longest = 0;
        continue;
      }
      if (first < 0) first = i;
      last = granted ? i + 1 : i;
      longest = Math.max(longest, token.length());
    }
    if (longest < SHORTEST) return null;
    int colon = colon(tokens, last);
    if (colon > 0) return new NamePart(item(tokens, start, first), colon);
    return new NamePart(leftmost(tokens, start, first), rightmost(tokens, last));
  }

  /** The name's characters. */
  Slice slice(List<Token> tokens) {
    return new Slice(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** 情况, or 中 and 分 at the end of their clause, right behind a word. */
  private static boolean isTitle(List<Token> tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).is(Cue.TITLE, Cue.ACCOUNT)) return false;
    if (!adjacent(tokens.get(index - 1), tokens.get(index))) return false;
    boolean last =
        index + 1 == tokens.size() || !adjacent(tokens.get(index), tokens.get(index + 1));
    return last || (tokens.get(index).length() > 1 && !isInside(tokens, index));
  }

  /** 污染状况调查项目, 结构调整经费: the words go on to what names a thing. */
  static boolean isInside(List<Token> tokens, int title) {
    int i = title + 1;
    while (i < tokens.size()
        && tokens.get(i).is(Cue.PLAIN, Cue.ADJUST)
        && adjacent(tokens.get(i - 1), tokens.get(i))) i++;
    return i > title + 1
        && i < tokens.size()
        && tokens.get(i).is(Cue.TAIL, Cue.NOUN)
        && adjacent(tokens.get(i - 1), tokens.get(i));
  }

  /** 人大会议经费 is a name, 区财政 and 财政资金 are none. */
  private static boolean grants(List<Token> tokens, int index) {
    int i = index;
    while (i < tokens.size() && tokens.get(i).is(Cue.AUTHORITY)) i++;
    if (i == index || i >= tokens.size() || !adjacent(tokens.get(i - 1), tokens.get(i)))
      return false;
    return i > index + 1 && tokens.get(i).is(Cue.NOUN, Cue.TAIL);
  }

  /** The colon right behind the name, words of change between them aside: 公厕新建及提升：; else -1. */
  private static int colon(List<Token> tokens, int last) {
    int i = last + 1;
    while (i < tokens.size()
        && isOfName(tokens.get(i))
        && adjacent(tokens.get(i - 1), tokens.get(i))) i++;
    return i < tokens.size() && tokens.get(i).is(Cue.COLON) ? i : -1;
  }

  private static boolean isOfName(Token token) {
    return switch (token.cue()) {
      case TAIL,
          NOUN,
          PLAIN,
          CHANGE,
          COMPLETE,
          ADJUST,
          CONJ,
          FILL,
          STAFF,
          ASPECT,
          GRANT,
          INVEST,
          SPEND ->
          true;
      default -> false;
    };
  }

  /** Where the words before the colon start. */
  private static int item(List<Token> tokens, int start, int first) {
    int from = first;
    while (from > start
        && !tokens.get(from - 1).is(Cue.FILL, Cue.AMONG)
        && adjacent(tokens.get(from - 1), tokens.get(from))) {
      from--;
    }
    return from;
  }

  /** Whether it is too long for a name. */
  boolean isProse(List<Token> tokens) {
    return slice(tokens).length() > LONGEST;
  }

  /** A letter before a dot counts items: a.食品抽检. */
  private static boolean isMarker(String text, Token token, int index) {
    if (index > 0 || token.length() > 1) return false;
    char c = text.charAt(token.start());
    return c < 128 && token.end() < text.length() && ".、）".indexOf(text.charAt(token.end())) >= 0;
  }

  private static boolean adjacent(Token left, Token right) {
    return left.end() == right.start();
  }

  /** After the last number, comma or bracket of the tokens. */
  private static int clauseStart(List<Token> tokens) {
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.NUMBER, Cue.COMMA) || token.is(Cue.SEMICOLON, Cue.AMONG)) start = i + 1;
    }
    return start;
  }

  /** 公用经费补助, 预算联网系统: known words right at the clause's start may begin the name. */
  private static int leftmost(List<Token> tokens, int start, int first) {
    int from = first;
    while (from > start
        && mayBegin(tokens.get(from - 1))
        && adjacent(tokens.get(from - 1), tokens.get(from))) {
      from--;
    }
    boolean stops = from == start || !isMeasure(tokens.get(from - 1));
    return stops ? from : first;
  }

  private static boolean mayBegin(Token token) {
    return switch (token.cue()) {
      case ASPECT,
          BODY,
          STAFF,
          NOUN,
          TAIL,
          BUDGET,
          TARGET,
          INCOME,
          SHARE,
          COUNT,
          SUM,
          PROJECT,
          BASIC ->
          true;
      default -> false;
    };
  }

  private static boolean isMeasure(Token token) {
    return switch (token.cue()) {
      case INITIAL, FINAL, GRANT, INVEST, APPROVE, ADJUST -> true;
      default -> false;
    };
  }

  private static int rightmost(List<Token> tokens, int last) {
    int to = last + 1;
    if (isOfAuthority(tokens, to)) to++;
    while (to < tokens.size()
        && mayEnd(tokens.get(to))
        && adjacent(tokens.get(to - 1), tokens.get(to))) to++;
    return to;
  }

  /** 政协会议经费: an authority right between a name and money is of the name. */
  private static boolean isOfAuthority(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is(Cue.AUTHORITY)
        && mayEnd(tokens.get(at + 1))
        && adjacent(tokens.get(at - 1), tokens.get(at))
        && adjacent(tokens.get(at), tokens.get(at + 1));
  }

  private static boolean mayEnd(Token token) {
    return token.is(Cue.TAIL, Cue.NOUN) || token.is(Cue.PLAIN);
  }
}
