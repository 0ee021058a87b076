package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void everythingButLettersEndsAClause() {
    assertEquals("食堂外包 含 家 APP推广慢 ", Clauses.of("食堂外包（含2家）；ＡＰＰ推广慢。\n"));
    assertEquals("", Clauses.of("1.5%……"));
    assertEquals("", Clauses.of(""));
  }

  @Test
  void openingsArePassedOver() {
    assertEquals("食堂外包 人手少 ", Clauses.of("一是由于食堂外包，但是人手少，但是"));
  }

  @Test
  void whatIsConcededDeniedOrSolvedIsLeftOut() {
    assertEquals("食堂外包 ", Clauses.of("虽然成效明显，但食堂外包。未发现违规，账户闲置已整改。"));
  }
}
