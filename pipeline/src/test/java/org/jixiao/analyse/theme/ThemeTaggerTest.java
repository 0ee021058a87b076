package org.jixiao.analyse.theme;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jixiao.model.Budget;
import org.jixiao.model.Department;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Level;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ThemeTaggerTest {
  private static final ThemeTagger TAGGER = ThemeTagger.standard();

  /** Each line of the corpus: kind, its themes with the primary marked, statement. */
  @ParameterizedTest
  @CsvFileSource(resources = "/corpus/themes.txt", delimiter = '|', encoding = "UTF-8")
  void theCorpusIsTaggedAsItSays(String kind, String themes, String statement) {
    List<ThemeTag> tags = kind.equals("problem") ? problem(statement) : measure(statement);

    assertEquals(themes, tags.isEmpty() ? "none" : shown(tags), statement);
  }

  @Test
  void aThemeIsTaggedOnceWithItsFirstTermAndPlace() {
    assertEquals(
        List.of(new ThemeTag("/problems/0", "T14", true, "固定资产", 2, false)),
        problem("部分固定资产账实不符，报废资产没有及时销账"));
  }

  @Test
  void aStatementThatWasReadBeforeHasTheSameTagsAtItsOwnPlace() {
    String statement = "部分固定资产账实不符，报废资产没有及时销账";
    List<ThemeTag> tags = TAGGER.tag(report(List.of(statement, "暂无", statement), List.of()));

    assertEquals(List.of("/problems/0", "/problems/2"), tags.stream().map(ThemeTag::path).toList());
    assertEquals(tags.get(0), tags.get(1).at("/problems/0"));
  }

  @Test
  void theOrderIsThatOfTheStatementsAndTheirTerms() {
    List<ThemeTag> tags =
        TAGGER.tag(report(List.of("个别养护路段招标流标，年底支付集中", "暂无"), List.of("加强培训", "开展盘点")));

    assertEquals(
        List.of("/problems/0 T13", "/problems/0 T04", "/measures/0 T09", "/measures/1 T14"),
        tags.stream().map(tag -> tag.path() + " " + tag.theme()).toList());
  }

  @Test
  void aStatementWithoutEndIsReadInTime() {
    String endless = "由于预算编制不够精准，无受虽然但影响".repeat(100_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> problem(endless));
  }

  private static String shown(List<ThemeTag> tags) {
    return tags.stream()
        .map(tag -> tag.primary() ? tag.theme() + "*" : tag.theme())
        .collect(joining(" "));
  }

  private static List<ThemeTag> problem(String text) {
    return TAGGER.tag(report(List.of(text), List.of()));
  }

  private static List<ThemeTag> measure(String text) {
    return TAGGER.tag(report(List.of(), List.of(text)));
  }

  private static Report report(List<String> problems, List<String> measures) {
    return new Report(
        Source.UNKNOWN,
        new Department("广州市", "荔湾区", "440103", Level.DISTRICT, "甲", "other"),
        2021,
        null,
        null,
        Budget.NONE,
        Expenditure.NONE,
        Rates.NONE,
        Score.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        statements(problems),
        statements(measures),
        List.of());
  }

  private static List<Statement> statements(List<String> texts) {
    return texts.stream().map(text -> new Statement(null, text)).toList();
  }
}
