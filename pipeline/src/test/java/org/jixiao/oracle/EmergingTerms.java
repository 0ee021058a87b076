package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.model.EmergingTerm;
import org.jixiao.model.Level;

/** New phrases in what the departments of one city say and no theme explains. */
final class EmergingTerms {

  /** A problem of a report. */
  private record Saying(Seen who, Seen.Problem what) {
    String department() {
      return who.digest().divisionCode() + "/" + who.digest().department();
    }

    String district() {
      return who.digest().level() == Level.CITY ? null : who.digest().district();
    }

    int year() {
      return who.digest().fiscalYear();
    }
  }

  private final String city;
  private final List<Saying> unexplained;
  private final List<Saying> explained;
  private final int leastDepartments;

  /** By clauses. */
  private final Map<String, List<Saying>> texts;

  /** Phrases of any length that enough departments use, with the texts that contain them. */
  private final Map<String, Set<String>> frequent = new TreeMap<>();

  private final Map<String, Integer> statements = new HashMap<>();
  private double leastAssociation;

  private EmergingTerms(String city, List<Seen> reports) {
    this.city = city;
    List<Saying> all =
        reports.stream().flatMap(r -> r.said().stream().map(p -> new Saying(r, p))).toList();
    unexplained = all.stream().filter(saying -> !saying.what().explained()).toList();
    explained = all.stream().filter(saying -> saying.what().explained()).toList();
    texts = unexplained.stream().collect(groupingBy(saying -> saying.what().clauses()));
    leastDepartments = (int) Math.max(5, Math.ceil(Math.sqrt(departments(unexplained))));
  }

  static List<EmergingTerm> of(List<Seen> all) {
    Map<String, List<Seen>> cities =
        all.stream()
            .collect(
                groupingBy(
                    seen -> Objects.requireNonNullElse(seen.digest().city(), ""),
                    TreeMap::new,
                    toList()));
    List<EmergingTerm> rows = new ArrayList<>();
    cities.forEach(
        (city, reports) ->
            rows.addAll(new EmergingTerms(city.isEmpty() ? null : city, reports).rows()));
    return rows;
  }

  private List<EmergingTerm> rows() {
    countPhrases();
    List<EmergingTerm> rows = new ArrayList<>();
    for (String phrase : wholePhrases()) {
      EmergingTerm row = row(phrase, sayings(phrase));
      if (row.cohesion() >= 2_500 && isAssociated(phrase, sayings(phrase))) rows.add(row);
    }
    List<EmergingTerm> chosen = chosen(rows);
    chosen.removeIf(
        one ->
            chosen.stream()
                .anyMatch(o -> !o.term().equals(one.term()) && one.term().contains(o.term())));
    chosen.sort(
        Comparator.comparingLong(EmergingTerm::association)
            .reversed()
            .thenComparing(EmergingTerm::term));
    return chosen;
  }

  private void countPhrases() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String text : texts.keySet()) {
      for (String clause : text.split(" ", -1)) {
        for (int from = 0; from < clause.length(); from++) {
          for (int to = from + 1; to <= clause.length(); to++) {
            all.computeIfAbsent(clause.substring(from, to), p -> new HashSet<>()).add(text);
          }
        }
      }
    }
    all.forEach(
        (phrase, in) -> {
          List<Saying> sayings = sayings(in);
          if (departments(sayings) < leastDepartments) return;
          frequent.put(phrase, in);
          statements.put(phrase, sayings.size());
        });
    long counted = all.keySet().stream().filter(this::isCounted).count();
    leastAssociation = 2 * Math.log(Math.max(1, counted) / 0.01);
  }

  /** Phrases whose halves are too rare need not be looked at. */
  private boolean isCounted(String phrase) {
    return phrase.length() > 1
        && frequent.containsKey(phrase.substring(1))
        && frequent.containsKey(phrase.substring(0, phrase.length() - 1));
  }

  private Set<String> wholePhrases() {
    Set<String> whole = new TreeSet<>();
    for (String phrase : frequent.keySet()) {
      if (statements(phrase) * 4 <= longer(phrase) * 5) continue;
      String trimmed = phrase.replaceAll("^[的了]+|[的了]+$", "");
      if (trimmed.length() >= 3 && GeneralTalk.telling(trimmed) >= 2) whole.add(trimmed);
    }
    return whole;
  }

  /** Statements of the most frequent phrase that is a character longer. */
  private int longer(String phrase) {
    return frequent.keySet().stream()
        .filter(other -> other.length() == phrase.length() + 1)
        .filter(other -> other.startsWith(phrase) || other.endsWith(phrase))
        .mapToInt(this::statements)
        .max()
        .orElse(0);
  }

  private int statements(String phrase) {
    return statements.get(phrase);
  }

  private double cohesion(String phrase) {
    double all = unexplained.size();
    double whole = statements(phrase) / all;
    if (whole == 1) return 1;
    double least = 1;
    for (int cut = 1; cut < phrase.length(); cut++) {
      double left = statements(phrase.substring(0, cut)) / all;
      double right = statements(phrase.substring(cut)) / all;
      least = Math.min(least, Math.log(whole / (left * right)) / -Math.log(whole));
    }
    return least;
  }

  private long association(String phrase, List<Saying> with) {
    double[] rows = {with.size(), explainedWith(phrase)};
    double[] totals = {unexplained.size(), explained.size()};
    if (rows[0] * totals[1] <= rows[1] * totals[0]) return 0;
    double all = totals[0] + totals[1];
    double having = rows[0] + rows[1];
    double sum = 0;
    for (int kind = 0; kind < 2; kind++) {
      sum += information(rows[kind], totals[kind], having, all);
      sum += information(totals[kind] - rows[kind], totals[kind], all - having, all);
    }
    return tenThousandths(2 * sum * departments(with) / with.size());
  }

  private static double information(double observed, double row, double column, double all) {
    return observed == 0 ? 0 : observed * Math.log(observed * all / (row * column));
  }

  private boolean isAssociated(String phrase, List<Saying> with) {
    return departments(with) >= leastDepartments
        && with.size() > explainedWith(phrase)
        && association(phrase, with) >= tenThousandths(leastAssociation);
  }

  private int explainedWith(String phrase) {
    return (int) explained.stream().filter(s -> s.what().clauses().contains(phrase)).count();
  }

  /** Weightiest first, without those that say nothing new. */
  private List<EmergingTerm> chosen(List<EmergingTerm> rows) {
    Set<String> open = new HashSet<>(texts.keySet());
    List<EmergingTerm> chosen = new ArrayList<>();
    rows.sort(
        Comparator.<EmergingTerm>comparingDouble(
                row -> -row.association() * StrictMath.log(row.term().length()))
            .thenComparing(EmergingTerm::term));
    for (EmergingTerm row : rows) {
      Set<String> fresh = frequent.get(row.term()).stream().filter(open::contains).collect(toSet());
      if (fresh.isEmpty() || !isAssociated(row.term(), sayings(fresh))) continue;
      chosen.add(row);
      open.removeAll(fresh);
    }
    return chosen;
  }

  private EmergingTerm row(String phrase, List<Saying> sayings) {
    TreeSet<Integer> years = new TreeSet<>(sayings.stream().map(Saying::year).toList());
    Saying example =
        sayings.stream()
            .min(
                comparing(Saying::year, reverseOrder())
                    .thenComparing(saying -> saying.who().digest().reportId())
                    .thenComparing(saying -> saying.what().ordinal()))
            .orElseThrow();
    return new EmergingTerm(
        city,
        phrase,
        sayings.size(),
        departments(sayings),
        (int) sayings.stream().map(Saying::district).filter(Objects::nonNull).distinct().count(),
        years.stream().map(String::valueOf).collect(joining(";")),
        years.first(),
        years.last(),
        association(phrase, sayings),
        example.what().text(),
        example.who().digest().reportId(),
        example.what().ordinal(),
        explainedWith(phrase),
        tenThousandths(leastAssociation),
        leastDepartments,
        tenThousandths(cohesion(phrase)),
        tenThousandths(1 - (double) longer(phrase) / sayings.size()));
  }

  private List<Saying> sayings(String phrase) {
    return sayings(frequent.get(phrase));
  }

  private List<Saying> sayings(Set<String> of) {
    return of.stream().flatMap(text -> texts.get(text).stream()).toList();
  }

  private static int departments(List<Saying> sayings) {
    return (int) sayings.stream().map(Saying::department).distinct().count();
  }

  private static long tenThousandths(double number) {
    return Math.round(number * 10_000);
  }
}
