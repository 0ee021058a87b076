package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static String cues(String text) {
    return tokens(text).stream().map(token -> token.cue().name()).collect(Collectors.joining(" "));
  }

  private static List<Token> tokens(String text) {
    return Tokens.in(Reading.of(text, VOCABULARY), 0, text.length());
  }

  private static String name(String text) {
    List<Token> tokens = tokens(text);
    NamePart part = NamePart.in(text, tokens);
    if (part == null) return null;
    Slice slice = part.slice(tokens);
    return text.substring(slice.start(), slice.end());
  }

  @Test
  void aSentenceIsCutIntoKnownWordsAndNumbers() {
    assertEquals(
        "YEAR INITIAL BUDGET NUMBER COMMA SPEND RATE NUMBER", cues("2022年初预算100万元，执行率98%"));
  }

  @Test
  void aBracketBehindANameIsOfTheNameAndBehindAWordOnlyItsStageCounts() {
    assertEquals("PLAIN GRANT NUMBER", cues("应急平台升级（一期）安排10万元"));
    assertEquals("OWN BUDGET ADJUST AFTER TO NUMBER", cues("部门预算（调整后）为10万元"));
  }

  @Test
  void whatIsNoWordAboutMoneyIsAName() {
    assertEquals("公厕改造项目", name("公厕改造项目安排经费"));
    assertEquals("人大会议经费", name("人大会议经费预算"));
    assertEquals("同和路", name("同和路支出"));
    assertNull(name("2022年我局全年预算数为"));
    assertNull(name("受机构改革影响核减"));
  }
}
