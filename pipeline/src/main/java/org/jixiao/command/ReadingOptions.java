package org.jixiao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands are told that read documents themselves. */
final class ReadingOptions {
  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "INPUT")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--vocabulary", paramLabel = "DIR", descriptionKey = "vocabulary")
  private Path words;

  @Mixin private CommonOptions common;

  List<String> inputs() {
    return inputs;
  }

  Language language() {
    return common.language();
  }

  /**
   * The words to read with, after a look whether the inputs are there.
   *
   * @throws IllegalArgumentException naming the option or the INPUT
   */
  Vocabulary vocabulary() throws IOException {
    Inputs.check(inputs, common.language());
    return Vocabulary.standardAnd(words == null ? AddedWords.none() : AddedWords.in(words));
  }
}
