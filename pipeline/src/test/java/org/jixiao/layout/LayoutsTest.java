package org.jixiao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.jixiao.extract.Vocabulary;
import org.jixiao.generate.text.Rendered;
import org.jixiao.generate.text.TextReportSet;
import org.jixiao.ingest.DocumentReader;
import org.jixiao.model.Reason;
import org.jixiao.run.TextReports;
import org.junit.jupiter.api.Test;

/**
 * Reading what was rendered gives back what was printed, in every family of layouts. More reports
 * by {@code -Djixiao.layout.reports=50000}; another seed by {@code -Djixiao.layout.seed=7}. Texts
 * that were misread are written to {@code target/layouts}.
 */
class LayoutsTest {
  private static final long REPORTS = Long.getLong("jixiao.layout.reports", 2_000);
  private static final long SEED = Long.getLong("jixiao.layout.seed", 3);

  /** The share of reports that each family must have wholly right, in thousandths. */
  private static final int LEAST_SHARE = Integer.getInteger("jixiao.layout.least", 995);

  private final TextReportSet texts = new TextReportSet(SEED);
  private final DocumentReader reader = new TextReports(Vocabulary.standard());

  @Test
  void inEveryFamilyTextsAreReadAsWhatTheySay() throws IOException {
    List<Measured> measured =
        LongStream.range(0, REPORTS).parallel().mapToObj(i -> measured(texts.at(i))).toList();
    Examples.write(measured, Path.of("target", "layouts"));
    LayoutTable table = new LayoutTable(measured);
    System.out.println(table);
    assertEquals(List.of(), table.below(LEAST_SHARE), "families below " + LEAST_SHARE + " ‰");
  }

  private Measured measured(Rendered report) {
    DocumentReader.Outcome outcome = reader.read(report.text(), report.truth().source());
    if (outcome instanceof DocumentReader.Outcome.Read read) {
      return Measured.of(report, Comparison.of(report.truth(), read.report(), report.text()));
    }
    Reason reason = ((DocumentReader.Outcome.Refused) outcome).reason();
    return Measured.of(
        report,
        List.of(new Misreading(Misreading.Kind.VALUE, "refused", "a report", reason.code())));
  }
}
