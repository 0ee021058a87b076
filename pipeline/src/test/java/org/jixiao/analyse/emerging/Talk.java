package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.EmergingTerm;

/** What departments of a city say, statement by statement. */
final class Talk {
  private static final int DISTRICTS = 11;

  private final SortedMap<String, List<Voice>> unexplained = new TreeMap<>();
  private final SortedMap<String, Integer> explained = new TreeMap<>();
  private int statements;

  /** A problem without a theme of the department with this number. */
  Talk unexplained(int department, int year, String text) {
    int district = department % DISTRICTS;
    Voice voice =
        new Voice(
            year + "-4401" + district + "-" + department,
            "4401" + district,
            "第" + department + "局",
            district + "区",
            year,
            ++statements);
    unexplained.computeIfAbsent(text, unused -> new ArrayList<>()).add(voice);
    return this;
  }

  Talk explained(String text) {
    explained.merge(Clauses.of(text), 1, Integer::sum);
    return this;
  }

  Spoken spoken() {
    return new Spoken(unexplained, explained);
  }

  List<EmergingTerm> proposals() {
    Proposals proposals = new Proposals("广州市", spoken());
    Explained counted = proposals.explained();
    explained.forEach(counted::add);
    return proposals.against(counted);
  }

  List<String> terms() {
    return proposals().stream().map(EmergingTerm::term).sorted().toList();
  }
}
