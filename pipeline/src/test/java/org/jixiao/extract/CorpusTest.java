package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.jixiao.extract.Extraction.Extracted;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.jixiao.text.Joined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final Extractor EXTRACTOR = new Extractor(VOCABULARY);
  private static final String TITLE = "广州市荔湾区档案局2022年部门整体支出绩效自评报告\n\n";

  @ParameterizedTest
  @CsvSource({
    "figures.txt, 部门整体收支情况",
    "scores.txt, 自评结论",
    "tasks.txt, 重点任务支出情况",
    "outputs.txt, 主要工作成效",
    "indicators.txt, 绩效目标完成情况",
    "problems.txt, 存在的主要问题"
  })
  void everyLineUnderItsHeadingReadsAsExpected(String corpus, String heading) {
    check(corpus, input -> Rendering.of(report(TITLE + "一、" + heading + "\n" + input + "\n")));
  }

  @Test
  void everyReportBelowItsTitleReadsAsExpected() {
    check("reports.txt", input -> Rendering.of(report(TITLE + input + "\n")));
  }

  @Test
  void everyIdentityReadsAsExpected() {
    check("identities.txt", input -> identity(report(input)));
  }

  @Test
  void everyHeadingIsKnownForWhatItIs() {
    check("headings.txt", CorpusTest::kind);
  }

  @Test
  void linesJoinToParagraphs() {
    check("joined.txt", input -> Joined.of(input).text().strip().replace('\n', '/'));
  }

  private static void check(String corpus, UnaryOperator<String> reader) {
    assertAll(
        Corpus.read(corpus).stream()
            .map(c -> () -> assertEquals(c.expected(), reader.apply(c.input()), c.input())));
  }

  private static String kind(String heading) {
    var sections = Outline.of(heading + "\n这里写一句完整的话，说明有关情况。\n", VOCABULARY);
    SectionKind kind = sections.get(sections.size() - 1).kind();
    return kind == SectionKind.PREAMBLE ? "-" : kind.name();
  }

  private static Report report(String text) {
    return ((Extracted) EXTRACTOR.extract(text, Source.UNKNOWN)).report();
  }

  private static String identity(Report report) {
    var department = report.department();
    return String.join(
        "/",
        department.city(),
        department.district() == null ? "-" : department.district(),
        department.divisionCode(),
        department.level().id(),
        department.name(),
        department.type(),
        String.valueOf(report.fiscalYear()));
  }
}
