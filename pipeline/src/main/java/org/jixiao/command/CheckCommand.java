package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jixiao.explain.CheckPage;
import org.jixiao.explain.DocumentShelf;
import org.jixiao.explain.Phrases;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.OpenedDocuments;
import org.jixiao.model.Severity;
import org.jixiao.run.Assessor;
import org.jixiao.run.Check;
import org.jixiao.run.RulePacks;
import org.jixiao.validate.InvalidRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jixiao check}: the rules alone, told to a person. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Option(names = "--rulePack", paramLabel = "NAME|FILE", descriptionKey = "rulePack")
  private String rulePack = "guangzhou";

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Vocabulary vocabulary;
    Assessor assessor;
    try {
      vocabulary = reading.vocabulary();
      assessor = Assessor.of(RulePacks.named(rulePack));
    } catch (IllegalArgumentException | InvalidRulePack e) {
      err.println("jixiao check: " + e.getMessage());
      return ExitCode.USAGE;
    }
    Check.Result result;
    try (ReadingLine line = ReadingLine.on(err, reading.language())) {
      result = Check.run(reading.inputs(), vocabulary, assessor, line);
    }
    tell(result);
    Refusals.tell(result.rejections(), reading.language(), err);
    if (result.has(Severity.FATAL)) return ExitCode.FATAL_RULE;
    return result.rejections().isEmpty() ? ExitCode.DONE : ExitCode.REJECTIONS;
  }

  private void tell(Check.Result result) throws IOException {
    String language = reading.language().id();
    Phrases phrases = new Phrases(Messages.of("explain", language), language);
    DocumentShelf shelf = new DocumentShelf(reading.inputs(), new OpenedDocuments());
    new CheckPage(shelf, phrases, spec.commandLine().getOut()).tell(result);
  }
}
