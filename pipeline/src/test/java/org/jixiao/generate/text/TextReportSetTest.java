package org.jixiao.generate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jixiao.model.Evidence;
import org.jixiao.model.Report;
import org.jixiao.model.Statement;
import org.junit.jupiter.api.Test;

class TextReportSetTest {
  private static final int REPORTS = 2_000;
  private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

  private static List<Rendered> reports() {
    TextReportSet texts = new TextReportSet(5);
    return LongStream.range(0, REPORTS).parallel().mapToObj(texts::at).toList();
  }

  @Test
  void aReportDependsOnItsSeedAndPlaceAlone() {
    TextReportSet one = new TextReportSet(5);
    TextReportSet other = new TextReportSet(5);
    List<Rendered> backwards = IntStream.range(0, 100).mapToObj(i -> other.at(99 - i)).toList();
    for (int i = 0; i < 100; i++) assertEquals(one.at(i), backwards.get(99 - i));
    assertTrue(
        IntStream.range(0, 100)
            .noneMatch(i -> one.at(i).text().equals(new TextReportSet(6).at(i).text())));
  }

  @Test
  void reportsOfOneFamilyDifferInTheirSentences() {
    TextReportSet texts = new TextReportSet(5, List.of(LayoutFamily.PLAIN));
    Set<String> sentences = new HashSet<>();
    int all = 0;
    for (int i = 0; i < 50; i++) {
      List<String> said = List.of(texts.at(i).text().replaceAll("\\d+", "0").split("[。；\n]+"));
      sentences.addAll(said);
      all += said.size();
    }
    assertTrue(sentences.size() * 2 > all, sentences.size() + " of " + all);
  }

  @Test
  void everyValueOfTheTruthStandsWhereItsEvidenceSays() {
    for (Rendered report : reports()) {
      for (Evidence evidence : report.truth().evidence()) {
        String slice = report.text().substring(evidence.start(), evidence.end());
        assertEquals(evidence.quote(), slice);
        if (evidence.printed() != null) {
          assertTrue(slice.startsWith(evidence.printed()), report.name() + evidence);
        }
      }
    }
  }

  @Test
  void everyFigureOfTheTruthIsOneThatWasPrinted() {
    for (Rendered report : reports()) {
      Report truth = report.truth();
      Map<String, Set<BigDecimal>> printed =
          truth.evidence().stream()
              .filter(e -> e.printed() != null && !e.path().equals("/fiscal_year"))
              .collect(
                  Collectors.groupingBy(
                      Evidence::path,
                      Collectors.mapping(TextReportSetTest::value, Collectors.toSet())));
      expect(report, printed, "/budget/original_yuan", yuan(truth.budget().original()));
      expect(report, printed, "/budget/adjusted_yuan", yuan(truth.budget().adjusted()));
      expect(report, printed, "/expenditure/total_yuan", yuan(truth.expenditure().total()));
      expect(report, printed, "/revenue_yuan", yuan(truth.revenue()));
      for (int i = 0; i < truth.tasks().size(); i++) {
        expect(
            report, printed, "/tasks/" + i + "/budget_yuan", yuan(truth.tasks().get(i).budget()));
      }
    }
  }

  private static BigDecimal yuan(org.jixiao.model.Amount amount) {
    return amount == null ? null : amount.yuan().stripTrailingZeros();
  }

  /** The number of yuan, or the bare number of a table, whose head has the unit. */
  private static BigDecimal value(Evidence evidence) {
    String digits =
        evidence
            .printed()
            .codePoints()
            .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '．' ? '.' : c == '－' ? '-' : c)
            .filter(c -> c != ',' && c != '，' && !Character.isIdeographic(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    BigDecimal number = new BigDecimal(digits.isEmpty() ? "0" : digits);
    int power = POWERS.getOrDefault(evidence.unit() == null ? "" : evidence.unit(), 0);
    return number.scaleByPowerOfTen(power).stripTrailingZeros();
  }

  /** Null is never printed; what is not null is, in yuan or in a table's unit. */
  private static void expect(
      Rendered report, Map<String, Set<BigDecimal>> printed, String path, BigDecimal value) {
    Set<BigDecimal> numbers = printed.getOrDefault(path, Set.of());
    boolean isPrinted =
        value == null
            ? numbers.isEmpty()
            : numbers.contains(value)
                || numbers.contains(value.scaleByPowerOfTen(-4).stripTrailingZeros());
    assertTrue(isPrinted, report.name() + " " + path + " " + value + " " + numbers);
  }

  @Test
  void everyStatementOfTheTruthIsPrinted() {
    Predicate<Rendered> isWhole =
        r -> !Set.of(LayoutFamily.PAGE_NUMBERS, LayoutFamily.RUNNING_HEADERS).contains(r.family());
    reports().stream()
        .filter(isWhole)
        .forEach(
            report -> {
              String text = squashed(report.text());
              Stream.concat(report.truth().problems().stream(), report.truth().measures().stream())
                  .map(Statement::text)
                  .forEach(statement -> assertTrue(text.contains(statement), report.name()));
            });
  }

  private static String squashed(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  @Test
  void everyNameOfASectionIsReached() {
    Set<String> missing = new TreeSet<>();
    for (Section section : Section.values()) {
      missing.addAll(Grammar.standard().words(section.rule()));
    }
    for (Rendered report : reports()) {
      missing.removeIf(name -> report.text().contains(name));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyOptionOfEveryFacetIsInSomeFamily() {
    Set<Object> allowed =
        Arrays.stream(LayoutFamily.values())
            .flatMap(family -> family.allowed().facets().values().stream())
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    for (Class<?> facet : Menu.USUAL.facets().keySet()) {
      for (Object option : facet.getEnumConstants())
        assertTrue(allowed.contains(option), "" + option);
    }
  }
}
