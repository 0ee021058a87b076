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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao explain}: where a published number came from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "说明一个数从哪里来：数值、原文引文及位置，推算值的规则、算式和依据。",
      "Where a number came from: value, quote in context, place; rule and operands of what is derived."
    },
    footer = {
      "",
      "  jixiao explain out --report 2021-440103-9f3a61c2b0d4e5f6",
      "  jixiao explain out --report '荔湾区机关事务管理局 2021' --field 年初预算数",
      "  jixiao explain out/runs/NAME --report liwan-2021.txt --field /tasks/0 --language en",
      "  jixiao explain out --report '天河区教育局 2022' --field adjusted_budget_yuan"
    })
public final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RUN",
      description = "输出目录、它的 latest 或 runs 下的一次运行 an output directory, its latest or a run in it")
  private Path run;

  @Option(
      names = "--report",
      paramLabel = "ID|WORDS",
      required = true,
      description = "报告编号，或部门名、文件名、年度中的词 the id, or words of department, file name, year")
  private String report;

  @Option(
      names = "--field",
      paramLabel = "PATH|COLUMN|NAME",
      description = "路径、列名或名称；不写则列出全部主要数值 path, column or name; all core figures without it")
  private String field;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = "报告原文现在所在的目录 where the documents lie now, if not where the run read them")
  private Path documents;

  @Option(names = "--language", paramLabel = "zh|en", description = "语言 language")
  private String language = "zh";

  private Phrases phrases;
  private PrintWriter err;

  @Override
  public Integer call() throws IOException {
    err = spec.commandLine().getErr();
    try {
      Languages.check(language);
    } catch (IllegalArgumentException e) {
      return complain(e.getMessage());
    }
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
