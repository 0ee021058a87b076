package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;

/** Puts words together that were cut to single characters because some of them are known words. */
final class Crumbs {

  private static final int FEWEST = 3;

  private Crumbs() {}

  /** 同 + 和 + 路 is a name: three single characters side by side, one of them unknown. */
  static List<Token> merged(String text, List<Token> tokens) {
    List<Token> merged = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int end = end(text, tokens, i);
      boolean unknown = tokens.subList(i, end).stream().anyMatch(token -> token.is(Cue.PLAIN));
      if (end - i >= FEWEST && unknown) {
        add(merged, new Token(Cue.PLAIN, tokens.get(i).start(), tokens.get(end - 1).end()));
        i = end;
      } else {
        add(merged, settled(text, tokens, i++));
      }
    }
    return merged;
  }

  /** Where the single characters from {@code from} on end; 和 at either end links names. */
  private static int end(String text, List<Token> tokens, int from) {
    if (tokens.get(from).is(Cue.CONJ)) return from;
    int end = from;
    while (end < tokens.size() && isCrumb(text, tokens, from, end)) end++;
    while (end > from && tokens.get(end - 1).is(Cue.CONJ)) end--;
    return end;
  }

  /** 集中支付, 分布式: 中 and 分 between other words end no clause; 管理所支出 is of a body. */
  private static Token settled(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (isBody(text, tokens, index)) return new Token(Cue.PLAIN, token.start(), token.end());
    boolean inner =
        token.is(Cue.TITLE)
            && token.length() == 1
            && index + 1 < tokens.size()
            && tokens.get(index + 1).start() == token.end()
            && tokens.get(index + 1).number() == null
            && (index == 0 || !tokens.get(index - 1).is(Cue.PROJECT, Cue.SPEND))
            && isWord(tokens.get(index + 1));
    return inner ? new Token(Cue.PLAIN, token.start(), token.end()) : token;
  }

  /** 所 right behind an unknown word, unless a verb follows: 管理所支出, but 购置所需支出. */
  private static boolean isBody(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (index == 0 || token.length() != 1 || text.charAt(token.start()) != '所') return false;
    Token before = tokens.get(index - 1);
    boolean last = index + 1 == tokens.size() || tokens.get(index + 1).start() > token.end();
    boolean known = last || !tokens.get(index + 1).is(Cue.PLAIN);
    return before.is(Cue.PLAIN) && before.end() == token.start() && known;
  }

  private static boolean isWord(Token token) {
    return token.is(Cue.PLAIN, Cue.SPEND) || token.is(Cue.TAIL, Cue.NOUN);
  }

  /** Unknown words side by side are one. */
  private static void add(List<Token> merged, Token token) {
    Token last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
    boolean joins =
        last != null && last.is(Cue.PLAIN) && token.is(Cue.PLAIN) && last.end() == token.start();
    if (joins) merged.set(merged.size() - 1, new Token(Cue.PLAIN, last.start(), token.end()));
    else merged.add(token);
  }

  private static boolean isCrumb(String text, List<Token> tokens, int from, int index) {
    Token token = tokens.get(index);
    if (token.length() != 1 || token.number() != null) return false;
    if (!Character.isLetter(text.charAt(token.start()))) return false;
    boolean firm =
        switch (token.cue()) {
          case COMMA, SEMICOLON, COLON, OPEN, CLOSE, RATE, SHARE, AFTER, TO -> true;
          default -> false;
        };
    return !firm && (index == from || tokens.get(index - 1).end() == token.start());
  }
}
