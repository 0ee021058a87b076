package org.jixiao.analyse.emerging;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jixiao.model.EmergingTerm;

/**
 * The phrases proposed from the unexplained statements of one city. In two steps: the candidates
 * are known from the unexplained statements alone; then the explained ones are gone through once,
 * and need not be kept.
 */
public final class Proposals {
  private static final Comparator<EmergingTerm> ORDER =
      Comparator.comparingLong(EmergingTerm::association)
          .reversed()
          .thenComparing(EmergingTerm::term);

  private final String city;
  private final Corpus corpus;
  private final int leastDepartments;
  private final long leastAssociation;
  private final List<Candidate> candidates;

  /**
   * Of all that is said in a city.
   *
   * @param city null when the reports do not tell
   */
  public Proposals(String city, Spoken spoken) {
    this.city = city;
    corpus = new Corpus(spoken.unexplained());
    leastDepartments = Thresholds.leastDepartments(corpus.departments());
    FrequentPhrases.Found frequent = FrequentPhrases.in(corpus, leastDepartments);
    leastAssociation = Thresholds.leastAssociation(frequent.counted());
    candidates = Candidates.of(frequent, corpus.statements());
  }

  /** To be told of every explained statement of the city, in any order. */
  public Explained explained() {
    return new Explained(candidates);
  }

  /** Strongest association first, then by term. */
  public List<EmergingTerm> against(Explained explained) {
    Association association = new Association(corpus.statements(), explained.statements());
    List<Choice.Judged> judged = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Support support = candidate.support();
      long containing = explained.containing(i);
      long ratio = association.of(support.statements(), support.departments(), containing);
      if (ratio >= leastAssociation && support.statements() > containing) {
        judged.add(new Choice.Judged(i, candidate, containing, ratio));
      }
    }
    List<List<Integer>> textsOf = textsOf();
    return new Choice(corpus, association, leastDepartments, leastAssociation)
        .among(judged, textsOf).stream()
            .map(chosen -> row(chosen, textsOf.get(chosen.number())))
            .sorted(ORDER)
            .toList();
  }

  private List<List<Integer>> textsOf() {
    List<List<Integer>> textsOf = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) textsOf.add(new ArrayList<>());
    PhraseFinder finder = new PhraseFinder(candidates.stream().map(Candidate::phrase).toList());
    for (int i = 0; i < corpus.texts().size(); i++) {
      int text = i;
      finder.in(corpus.texts().get(i), candidate -> add(textsOf.get(candidate), text));
    }
    return textsOf;
  }

  private static void add(List<Integer> texts, int text) {
    boolean isKnown = !texts.isEmpty() && texts.get(texts.size() - 1) == text;
    if (!isKnown) texts.add(text);
  }

  private EmergingTerm row(Choice.Judged chosen, List<Integer> texts) {
    Candidate candidate = chosen.candidate();
    List<Corpus.Said> said = texts.stream().flatMap(text -> corpus.said(text).stream()).toList();
    List<Integer> years = said.stream().map(one -> one.voice().year()).distinct().sorted().toList();
    Corpus.Said example =
        said.stream()
            .min(Comparator.comparing(Corpus.Said::voice, Voice.LATEST_FIRST))
            .orElseThrow();
    return new EmergingTerm(
        city,
        candidate.phrase(),
        candidate.support().statements(),
        candidate.support().departments(),
        (int)
            said.stream()
                .map(one -> one.voice().district())
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        years.stream().map(String::valueOf).collect(joining(";")),
        years.get(0),
        years.get(years.size() - 1),
        chosen.association(),
        example.text(),
        example.voice().reportId(),
        example.voice().ordinal(),
        (int) chosen.explained(),
        leastAssociation,
        leastDepartments,
        candidate.cohesion(),
        candidate.boundary());
  }
}
