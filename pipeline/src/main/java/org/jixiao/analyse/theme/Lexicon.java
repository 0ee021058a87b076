package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.analyse.ThemeSet;

/** The terms to look for, and the automaton that finds them. */
final class Lexicon {

  private static final List<String> CLAUSE_ENDS = List.of("，", ",", "：", ":");
  private static final List<String> SENTENCE_ENDS =
      List.of("。", "；", ";", "！", "!", "？", "?", "\n");

  private final AhoCorasick automaton;
  private final Words words;

  private Lexicon(List<Term> terms) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Term term : terms) {
      numbers.putIfAbsent(term.head(), numbers.size());
      if (term.isPair()) numbers.putIfAbsent(term.tail(), numbers.size());
    }
    automaton = new AhoCorasick(List.copyOf(numbers.keySet()));
    words = new Words(terms, numbers);
  }

  /** For problems: what is promised is left out. */
  static Lexicon ofProblems(ThemeDictionary dictionary) {
    List<Term> terms = terms(dictionary, TermKind.SUBJECT);
    Markers markers = dictionary.markers();
    add(terms, markers.negationBefore(), TermKind.NEGATION_BEFORE, 0);
    add(terms, markers.negationAfter(), TermKind.NEGATION_AFTER, 0);
    add(terms, markers.negationAround(), TermKind.NEGATION_AROUND, 0);
    add(terms, markers.solved(), TermKind.SOLVED, 0);
    add(terms, markers.concession(), TermKind.CONCESSION, 0);
    add(terms, markers.turn(), TermKind.TURN, 0);
    add(terms, markers.causeClause(), TermKind.CAUSE_CLAUSE, 0);
    add(terms, markers.causeSentence(), TermKind.CAUSE_SENTENCE, 0);
    add(terms, markers.causeAround(), TermKind.CAUSE_AROUND, 0);
    add(terms, markers.effect(), TermKind.EFFECT, 0);
    add(terms, markers.denial(), TermKind.DENIAL, 0);
    add(terms, markers.lack(), TermKind.LACK, 0);
    return new Lexicon(terms);
  }

  /** For measures: whatever belongs to a theme names it, and nothing qualifies it. */
  static Lexicon ofMeasures(ThemeDictionary dictionary) {
    List<Term> terms = terms(dictionary, TermKind.TRIGGER);
    for (Theme theme : dictionary.themes()) {
      add(terms, theme.measureTriggers(), TermKind.TRIGGER, ThemeSet.number(theme.id()));
    }
    return new Lexicon(terms);
  }

  private static List<Term> terms(ThemeDictionary dictionary, TermKind subjects) {
    List<Term> terms = new ArrayList<>();
    for (Theme theme : dictionary.themes()) {
      int number = ThemeSet.number(theme.id());
      add(terms, theme.triggers(), TermKind.TRIGGER, number);
      add(terms, theme.subjects(), subjects, number);
      add(terms, theme.falseFriends(), TermKind.FALSE_FRIEND, number);
    }
    add(terms, dictionary.markers().neutral(), TermKind.NEUTRAL, 0);
    add(terms, CLAUSE_ENDS, TermKind.CLAUSE_END, 0);
    add(terms, SENTENCE_ENDS, TermKind.SENTENCE_END, 0);
    return terms;
  }

  private static void add(List<Term> terms, List<String> words, TermKind kind, int theme) {
    for (String word : words) terms.add(Term.of(word, kind, theme));
  }

  /** All occurrences in a text, in the order of their ends. */
  List<Occurrence> occurrences(String text) {
    Search search = new Search(words);
    int state = automaton.start();
    for (int i = 0; i < text.length(); i++) {
      state = automaton.step(state, text.charAt(i));
      for (int word : automaton.found(state)) search.found(word, i + 1);
    }
    return search.occurrences();
  }
}
