package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.theme.ThemeTagger;
import org.jixiao.generate.Generator;
import org.jixiao.model.Report;
import org.jixiao.model.Statement;
import org.jixiao.model.ThemeTag;
import org.jixiao.record.ReportWriter;
import org.jixiao.run.DirectRun;
import org.jixiao.run.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on generated reports, into which new themes are planted or not. */
class PlantedThemesTest {
  private static final int REPORTS = 2_000;
  private static final int FILES = 4;
  private static final ThemeTagger TAGGER = ThemeTagger.standard();

  @TempDir private Path folder;

  @Test
  void threePlantedThemesAreProposedAndNothingElse() throws IOException, SQLException {
    assertEquals(NewThemes.PHRASES, terms(run(12)));
  }

  @Test
  void nothingIsProposedWithoutPlantedThemes() throws IOException, SQLException {
    assertEquals(List.of(), terms(run(0)));
  }

  private static List<String> terms(Path run) throws SQLException {
    return Query.rows("SELECT term FROM " + Query.table(run, "emerging_terms") + " ORDER BY term");
  }

  /** One of {@code oneIn} reports names a new theme; none when it is 0. */
  private Path run(int oneIn) throws IOException {
    Everyday everyday = new Everyday(17);
    List<String> inputs = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      Path path = folder.resolve("records-" + file + ".jsonl");
      try (OutputStream out = Files.newOutputStream(path)) {
        for (int i = file; i < REPORTS; i += FILES) {
          Report report = new Generator(17).at(i).report();
          boolean isPlanted = oneIn > 0 && everyday.isOneIn(oneIn);
          new ReportWriter().writeLine(with(problems(report, everyday, isPlanted), report), out);
        }
      }
      inputs.add(path.toString());
    }
    return DirectRun.of(inputs, folder.resolve("out"), "run", "--splitBytes=1000000");
  }

  /** What themes explain, ordinary complaints, and perhaps a new theme. */
  private static List<Statement> problems(Report report, Everyday everyday, boolean isPlanted) {
    List<Statement> problems = new ArrayList<>();
    List<ThemeTag> tags = TAGGER.tag(report);
    for (int i = 0; i < report.problems().size(); i++) {
      String path = "/problems/" + i;
      if (tags.stream().anyMatch(tag -> tag.path().equals(path) && !tag.isOpen())) {
        problems.add(report.problems().get(i));
      }
    }
    if (everyday.isOneIn(2)) problems.add(new Statement(null, everyday.complaint()));
    if (isPlanted) {
      String theme = everyday.pick(everyday.pick(NewThemes.ALL));
      problems.add(new Statement(null, everyday.dressed(theme)));
    }
    return problems;
  }

  private static Report with(List<Statement> problems, Report report) {
    return new Report(
        report.source(),
        report.department(),
        report.fiscalYear(),
        report.submittedAt(),
        report.revenue(),
        report.budget(),
        report.expenditure(),
        report.rates(),
        report.score(),
        report.scoreItems(),
        report.deductions(),
        report.tasks(),
        report.indicators(),
        report.outputs(),
        problems,
        report.measures(),
        report.evidence());
  }
}
