package org.jixiao.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jixiao extract}: documents in, report records out. */
@Command(name = "extract", sortOptions = false)
public final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "extract.output")
  private Path output;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Vocabulary vocabulary;
    try {
      vocabulary = reading.vocabulary();
      checkFolder();
    } catch (IllegalArgumentException e) {
      err.println("jixiao extract: " + e.getMessage());
      return ExitCode.USAGE;
    }
    Extract.Result result = extract(vocabulary);
    Refusals.tell(result.rejections(), reading.language(), err);
    ResourceBundle messages = Messages.of("extract", reading.language().id());
    err.println(
        MessageFormat.format(
            messages.getString("done"), result.records(), result.rejections().size(), output));
    return result.rejections().isEmpty() ? ExitCode.DONE : ExitCode.REJECTIONS;
  }

  private void checkFolder() {
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) return;
    String said = new Wording(reading.language()).say("output.folder", folder);
    throw new IllegalArgumentException(said);
  }

  private Extract.Result extract(Vocabulary vocabulary) throws IOException {
    Path unfinished = output.resolveSibling("." + output.getFileName() + ".part");
    Extract.Result result;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
        ReadingLine line = ReadingLine.on(spec.commandLine().getErr(), reading.language())) {
      result = Extract.run(reading.inputs(), vocabulary, out, line);
    }
    Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    return result;
  }
}
