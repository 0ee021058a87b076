package org.jixiao.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jixiao extract}: documents in, report records out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "只提取：文档 → 报告记录（JSON Lines），不核查、不汇总。",
      "Only extract: documents to report records (JSON Lines), nothing else."
    },
    footer = {"", "  jixiao extract data/sample/text --output records.jsonl"})
public final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "文件、目录或通配符 files, directories or globs")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "写到哪个文件 the file to write")
  private Path output;

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
    try {
      Languages.check(language);
      Inputs.check(inputs);
      AddedWords added = words == null ? AddedWords.none() : AddedWords.in(words);
      vocabulary = Vocabulary.standardAnd(added);
    } catch (IllegalArgumentException e) {
      err.println("jixiao extract: " + e.getMessage());
      return ExitCode.USAGE;
    }
    ResourceBundle messages = Messages.of("extract", language);
    Path unfinished = output.resolveSibling("." + output.getFileName() + ".part");
    Extract.Result result;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
      result = Extract.run(inputs, vocabulary, out);
    }
    Files.move(unfinished, output, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Refusals.tell(result.rejections(), err);
    err.println(
        java.text.MessageFormat.format(
            messages.getString("done"), result.records(), result.rejections().size(), output));
    return result.rejections().isEmpty() ? ExitCode.DONE : ExitCode.REJECTIONS;
  }
}
