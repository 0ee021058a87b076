package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jixiao.explain.Document;
import org.jixiao.explain.DocumentShelf;
import org.jixiao.explain.Dossier;
import org.jixiao.explain.Explanation;
import org.jixiao.explain.Mark;
import org.jixiao.explain.Phrases;
import org.jixiao.explain.Question;
import org.jixiao.explain.ReportFinder;
import org.jixiao.explain.Sighting;
import org.jixiao.ingest.OpenedDocuments;
import org.jixiao.run.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao explain}: where a published number came from. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 20;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", descriptionKey = "explain.RUN")
  private Path run;

  @Option(
      names = "--report",
      paramLabel = "ID|WORDS",
      required = true,
      descriptionKey = "explain.report")
  private String report;

  @Option(names = "--field", paramLabel = "PATH|COLUMN|NAME", descriptionKey = "explain.field")
  private String field;

  @Option(names = "--documents", paramLabel = "DIR", descriptionKey = "explain.documents")
  private Path documents;

  @Mixin private CommonOptions common;

  private Phrases phrases;
  private PrintWriter err;

  @Override
  public Integer call() throws IOException {
    err = spec.commandLine().getErr();
    String language = common.language().id();
    phrases = new Phrases(Messages.of("explain", language), language);
    Optional<PublishedRun> published = PublishedRun.find(run.toAbsolutePath());
    if (published.isEmpty()) return complain(phrases.say("no.run", run));
    ReportFinder finder = new ReportFinder(published.get().tables());
    List<Sighting> found = finder.find(report);
    if (found.isEmpty()) return noReport(finder.like(report));
    if (found.size() > 1) return manyReports(found);
    return explain(published.get(), found.get(0));
  }

  private int explain(PublishedRun published, Sighting sighting) throws IOException {
    Question question = Question.about(field);
    if (question.isUnknown()) {
      complain(phrases.say("no.field", field));
      if (!question.suggestions().isEmpty()) {
        String names = String.join(phrases.say("enumeration"), question.suggestions());
        err.println(phrases.say("no.field.like", names));
      }
      return ExitCode.USAGE;
    }
    Dossier dossier = Dossier.read(published.tables(), sighting);
    Document document =
        new DocumentShelf(shelves(published), new OpenedDocuments()).of(dossier.report());
    Mark mark = Ansi.AUTO.enabled() ? Mark.TERMINAL : Mark.PLAIN;
    new Explanation(dossier, document, phrases, mark, spec.commandLine().getOut()).answer(question);
    return ExitCode.DONE;
  }

  private List<String> shelves(PublishedRun published) {
    return documents == null
        ? published.inputs()
        : List.of(documents.toAbsolutePath().normalize().toString());
  }

  private int noReport(List<Sighting> nearest) {
    complain(phrases.say("no.report", report));
    if (!nearest.isEmpty()) err.println(phrases.say("no.report.like"));
    return list(nearest);
  }

  private int manyReports(List<Sighting> found) {
    complain(phrases.say("many.reports", report, found.size()));
    return list(found);
  }

  private int list(List<Sighting> reports) {
    List<Sighting> listed =
        new ArrayList<>(reports.subList(0, Math.min(reports.size(), MOST_LISTED)));
    for (Sighting one : listed) {
      err.println(
          "  " + phrases.say("sighting", one.id(), one.department(), one.year(), one.source()));
    }
    if (reports.size() > MOST_LISTED) {
      err.println("  " + phrases.say("more", reports.size() - MOST_LISTED));
    }
    return ExitCode.USAGE;
  }

  private int complain(String problem) {
    err.println("jixiao explain: " + problem);
    return ExitCode.USAGE;
  }
}
