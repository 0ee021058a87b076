package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among candidates so that each proposal says something new: the weightiest first; of the
 * others only those that still stand out in the statements that no chosen phrase is in.
 */
final class Choice {

  /** A candidate among explained statements. */
  record Judged(int number, Candidate candidate, long explained, long association) {

    /**
     * What a phrase says in all: the longer, the more; twice the characters count as much as twice
     * the association (the C-value of Frantzi and Ananiadou).
     */
    double weight() {
      return association * StrictMath.log(candidate.phrase().length());
    }
  }

  private static final Comparator<Judged> WEIGHTIEST_FIRST =
      Comparator.comparingDouble(Judged::weight)
          .reversed()
          .thenComparing(judged -> judged.candidate().phrase());

  private final Corpus corpus;
  private final Association association;
  private final int leastDepartments;
  private final long leastAssociation;
  private final boolean[] isCovered;
  private final DepartmentCount speakers;

  Choice(Corpus corpus, Association association, int leastDepartments, long leastAssociation) {
    this.corpus = corpus;
    this.association = association;
    this.leastDepartments = leastDepartments;
    this.leastAssociation = leastAssociation;
    isCovered = new boolean[corpus.texts().size()];
    speakers = new DepartmentCount(corpus);
  }

  /**
   * The chosen ones.
   *
   * @param textsOf the texts that contain each candidate, by its number
   */
  List<Judged> among(List<Judged> judged, List<List<Integer>> textsOf) {
    List<Judged> chosen = new ArrayList<>();
    for (Judged one : judged.stream().sorted(WEIGHTIEST_FIRST).toList()) {
      List<Integer> texts = textsOf.get(one.number());
      if (!standsOut(one, texts)) continue;
      chosen.add(one);
      for (int text : texts) isCovered[text] = true;
    }
    return chosen.stream().filter(one -> !holdsAnother(one, chosen)).toList();
  }

  /** The shorter of two stays: it stands out even where the longer is not. */
  private static boolean holdsAnother(Judged longer, List<Judged> chosen) {
    String phrase = longer.candidate().phrase();
    return chosen.stream()
        .map(other -> other.candidate().phrase())
        .anyMatch(other -> !other.equals(phrase) && phrase.contains(other));
  }

  private boolean standsOut(Judged judged, List<Integer> texts) {
    long statements = 0;
    speakers.begin();
    for (int text : texts) {
      if (isCovered[text]) continue;
      statements += corpus.statements(text);
      speakers.add(text);
    }
    return speakers.count() >= leastDepartments
        && statements > judged.explained()
        && association.of(statements, speakers.count(), judged.explained()) >= leastAssociation;
  }
}
