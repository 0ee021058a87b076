package org.jixiao.generate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.generate.Dice;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private static Set<String> said(Grammar grammar, String rule, Slots slots) {
    Set<String> said = new TreeSet<>();
    for (int i = 0; i < 100; i++) said.add(grammar.say(rule, slots, Dice.of(1, 1, i)).text());
    return said;
  }

  @Test
  void alternativesChoicesAndRulesAreAllSaid() {
    Grammar grammar = Grammar.of(List.of("# a note", "[a]", "甲<一|>{b}", "-", "[b]", "乙", "丙"));
    assertEquals(Set.of("", "甲一丙", "甲一乙", "甲丙", "甲乙"), said(grammar, "a", Slots.none()));
  }

  @Test
  void theAlternativeThatNamesMostStatedValuesIsSaid() {
    Grammar grammar = Grammar.of(List.of("[a]", "-", "支出{spent}", "支出{spent}，预算{budget}"));
    Slots spent = Slots.none().with("spent", Ink.words("1", "/s"));
    assertEquals(Set.of(""), said(grammar, "a", Slots.none()));
    assertEquals(Set.of("支出1"), said(grammar, "a", spent));
    assertEquals(Set.of("支出1，预算2"), said(grammar, "a", spent.with("budget", Ink.words("2", "/b"))));
  }

  @Test
  void marksKeepTheirPlacesInTheSentence() {
    Grammar grammar = Grammar.of(List.of("[a]", "支出{spent}。"));
    Slots spent = Slots.none().with("spent", Ink.words("12", "/s"));
    Ink ink = grammar.say("a", spent, Dice.of(1, 1, 1));
    assertEquals(List.of(new Mark(2, 4, "/s", new Said.Words("12"))), ink.marks());
  }

  @Test
  void whatCannotBeSaidIsRefused() {
    Grammar grammar = Grammar.of(List.of("[a]", "{nothing}"));
    assertFalse(grammar.canSay("a", Slots.none()));
    assertThrows(
        IllegalArgumentException.class, () -> grammar.say("a", Slots.none(), Dice.of(1, 1, 1)));
    assertThrows(IllegalArgumentException.class, () -> Grammar.of(List.of("[a]", "{open")));
    assertThrows(IllegalArgumentException.class, () -> Grammar.of(List.of("[a]", "<open")));
  }
}
