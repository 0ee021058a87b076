package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Assessment;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;

/** Takes down the problems of reports, report by report: {@link Spoken} in the making. */
public final class Listener {
  private static final String PROBLEMS = "/problems/";

  private final Map<String, City> cities = new HashMap<>();

  /** Equal texts are kept once: reports say the same in the same words. */
  private static final class City {
    private final Map<String, List<Voice>> unexplained = new HashMap<>();
    private final Map<String, int[]> explained = new HashMap<>();
  }

  /** Adds a report whose digest is at hand. */
  public void add(Assessment assessment, Digest digest) {
    List<Statement> problems = assessment.report().problems();
    if (problems.isEmpty()) return;
    String name = digest.city() == null ? "" : digest.city();
    City city = cities.computeIfAbsent(name, unused -> new City());
    boolean[] isExplained = explained(assessment.themes(), problems.size());
    for (int i = 0; i < problems.size(); i++) {
      String text = problems.get(i).text() == null ? "" : problems.get(i).text();
      if (isExplained[i]) {
        city.explained.computeIfAbsent(text, unused -> new int[1])[0]++;
      } else {
        city.unexplained
            .computeIfAbsent(text, unused -> new ArrayList<>())
            .add(Voice.of(digest, i + 1));
      }
    }
  }

  private static boolean[] explained(List<ThemeTag> tags, int problems) {
    boolean[] explained = new boolean[problems];
    for (ThemeTag tag : tags) {
      if (Digest.isOfProblem(tag) && !tag.isOpen()) {
        String path = tag.path();
        explained[Integer.parseInt(path, PROBLEMS.length(), path.length(), 10)] = true;
      }
    }
    return explained;
  }

  /** What was said in each city; reports that do not tell theirs are under the empty name. */
  public SortedMap<String, Spoken> byCity() {
    SortedMap<String, Spoken> all = new TreeMap<>();
    cities.forEach((name, city) -> all.put(name, spoken(city)));
    return all;
  }

  private static Spoken spoken(City city) {
    SortedMap<String, Integer> explained = new TreeMap<>();
    city.explained.forEach(
        (text, count) -> explained.merge(Clauses.of(text), count[0], Math::addExact));
    city.unexplained.values().forEach(voices -> voices.sort(Spoken.ORDER));
    return new Spoken(new TreeMap<>(city.unexplained), explained);
  }
}
