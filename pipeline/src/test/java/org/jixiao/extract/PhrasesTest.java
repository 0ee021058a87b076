package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static List<Token> tokens(String words) {
    return Tokens.in(Reading.of(words, VOCABULARY), 0, words.length());
  }

  @Test
  void aClauseMayDenyTheGrantOrTellThatAllWasSpent() {
    assertTrue(Phrases.deniesGrant(tokens("年初没有预算")));
    assertTrue(Phrases.deniesGrant(tokens("年初未安排")));
    assertFalse(Phrases.deniesGrant(tokens("年初安排预算")));
    assertTrue(Phrases.spendsAll("均按预算支付完毕", tokens("均按预算支付完毕")));
    assertFalse(Phrases.spendsAll("均未支付", tokens("均未支付")));
    assertFalse(Phrases.spendsAll("执行率均高", tokens("执行率均高")));
  }

  @Test
  void theClauseBehindANumberMaySayThatItWasSpent() {
    assertTrue(Phrases.isSpentBehind(tokens("10万元，全部发放完毕"), 0));
    assertFalse(Phrases.isSpentBehind(tokens("10万元，支出9万元"), 0));
    assertFalse(Phrases.isSpentBehind(tokens("10万元，尚未支付"), 0));
  }

  @Test
  void theBracketBehindANumberMaySayItsStage() {
    String text = "部门预算10万元（年初口径），";
    List<Token> stage = Phrases.stageBehind(text, tokens(text), 2);
    assertEquals(List.of(Cue.INITIAL), stage.stream().map(Token::cue).toList());
  }
}
