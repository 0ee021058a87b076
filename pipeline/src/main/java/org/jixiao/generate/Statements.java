package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Statement;

/** Composes problems and measures from phrases, causes, concessions and denials. */
final class Statements {
  private static final List<String> THEMES =
      List.of(
          "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13",
          "T14", "T15", "T16", "T17", "T18");

  private static final String LOW_EXECUTION = "T03";
  private static final String NO_THEME = "other";

  private static final List<List<String>> MARKERS =
      List.of(
          List.of("一是", "二是", "三是", "四是"),
          List.of("1.", "2.", "3.", "4."),
          List.of("（一）", "（二）", "（三）", "（四）"));

  private final Phrases phrases;

  Statements(Phrases phrases) {
    this.phrases = phrases;
  }

  Speech draw(Dice dice, Fault fault) {
    List<String> themes = themes(dice, fault);
    List<String> problems = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    List<String> quiet = phrases.of("quiet");
    int[] unsaid = dice.distinct(themes.size(), quiet.size());
    for (int i = 0; i < themes.size(); i++) {
      String theme = themes.get(i);
      problems.add(
          fault == Fault.SILENCE ? quiet.get(unsaid[i]) + tail(dice) : problem(dice, theme));
      if (measures.size() < 3) measures.add(measure(dice, theme));
    }
    return new Speech(listed(dice, problems), listed(dice, measures));
  }

  /** Different ones; low execution is named unless silence is planted. */
  private static List<String> themes(Dice dice, Fault fault) {
    List<String> themes = new ArrayList<>();
    for (int theme : dice.distinct(dice.between(1, 4), THEMES.size())) {
      themes.add(dice.percent(10) ? NO_THEME : THEMES.get(theme));
    }
    boolean mustName = fault.isLowExecution() && fault != Fault.SILENCE;
    if (mustName && !themes.contains(LOW_EXECUTION)) {
      themes.set(dice.below(themes.size()), LOW_EXECUTION);
    }
    return themes;
  }

  private String problem(Dice dice, String theme) {
    String core = dice.pick(phrases.of(theme));
    return opening(dice) + core + tail(dice);
  }

  private String opening(Dice dice) {
    int form = dice.below(100);
    if (form < 14) return dice.pick(phrases.of("concession")) + "，但";
    if (form < 26) return dice.pick(phrases.of("cause")) + "，";
    return form < 34 ? dice.pick(phrases.of("negation")) + "，但" : "";
  }

  private String tail(Dice dice) {
    return dice.percent(30) ? dice.pick(phrases.of("tail")) : "";
  }

  private String measure(Dice dice, String theme) {
    String core = dice.pick(phrases.of(theme + " measure"));
    return dice.percent(30) ? "下一步" + core : core;
  }

  private static List<Statement> listed(Dice dice, List<String> texts) {
    int style = dice.below(MARKERS.size() + 1);
    List<Statement> statements = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String marker = style == MARKERS.size() ? null : MARKERS.get(style).get(i);
      statements.add(new Statement(marker, texts.get(i) + "。"));
    }
    return statements;
  }
}
