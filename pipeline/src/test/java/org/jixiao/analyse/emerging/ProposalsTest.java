package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  @ParameterizedTest
  @CsvSource({"40,1,12", "120,1,16", "300,2,25", "1000,3,60", "4000,2,150"})
  void threeNewThemesAreFoundAmongOrdinaryTalk(int departments, int years, int concerned) {
    for (long seed = 0; seed < 5; seed++) {
      assertEquals(
          NewThemes.PHRASES, planted(seed, departments, years, concerned).terms(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"10,1", "40,1", "120,1", "300,2", "1000,3", "4000,2"})
  void nothingIsProposedInOrdinaryTalk(int departments, int years) {
    for (long seed = 0; seed < 10; seed++) {
      assertEquals(List.of(), planted(seed, departments, years, 0).terms(), "seed " + seed);
    }
  }

  private static Talk planted(long seed, int departments, int years, int concerned) {
    Everyday everyday = new Everyday(seed);
    Talk talk = new Talk();
    for (int year = 2023; year < 2023 + years; year++) {
      everyday.fill(talk, departments, year);
      for (List<String> theme : NewThemes.ALL) {
        List<Integer> who = new ArrayList<>();
        for (int i = 0; i < departments; i++) who.add(i);
        Collections.shuffle(who, new Random(seed));
        for (int department : who.subList(0, concerned)) {
          talk.unexplained(department, year, everyday.dressed(everyday.pick(theme)));
        }
      }
    }
    return talk;
  }
}
