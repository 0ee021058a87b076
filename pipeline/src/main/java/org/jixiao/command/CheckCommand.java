package org.jixiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.explain.CheckPage;
import org.jixiao.explain.DocumentShelf;
import org.jixiao.explain.Phrases;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.OpenedDocuments;
import org.jixiao.model.Severity;
import org.jixiao.run.Assessor;
import org.jixiao.run.Check;
import org.jixiao.run.RulePacks;
import org.jixiao.validate.InvalidRulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao check}: the rules alone, told to a person. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "只核查：逐份报告列出疑点，最严重的在前，不写任何文件。",
      "Only check: what the rules find in each report, the most serious first; nothing is written."
    },
    footer = {
      "",
      "  jixiao check report.docx",
      "  jixiao check data/sample/text --language en",
      "退出码 Exit codes: 0 无严重疑点 nothing fatal · 2 有严重疑点 a fatal rule fired · 3 部分输入被拒 some inputs rejected"
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "文件、目录或通配符 files, directories or globs")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--rulePack",
      paramLabel = "NAME|FILE",
      description = "规则包、地区、文件或目录 a rule pack, a jurisdiction, a file or a folder")
  private String rulePack = "guangzhou";

  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "另加词表的目录 a folder of words to add to the project's")
  private Path words;

  @Option(names = "--language", paramLabel = "zh|en", description = "语言 language")
  private String language = "zh";

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Vocabulary vocabulary;
    Assessor assessor;
    try {
      Languages.check(language);
      Inputs.check(inputs);
      vocabulary = Vocabulary.standardAnd(words == null ? AddedWords.none() : AddedWords.in(words));
      assessor = Assessor.of(RulePacks.named(rulePack));
    } catch (IllegalArgumentException | InvalidRulePack e) {
      err.println("jixiao check: " + e.getMessage());
      return ExitCode.USAGE;
    }
    Check.Result result = Check.run(inputs, vocabulary, assessor);
    Phrases phrases = new Phrases(Messages.of("explain", language), language);
    DocumentShelf shelf = new DocumentShelf(inputs, new OpenedDocuments());
    new CheckPage(shelf, phrases, spec.commandLine().getOut()).tell(result);
    Refusals.tell(result.rejections(), err);
    if (result.has(Severity.FATAL)) return ExitCode.FATAL_RULE;
    return result.rejections().isEmpty() ? ExitCode.DONE : ExitCode.REJECTIONS;
  }
}
