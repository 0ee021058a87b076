package org.jixiao.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Staged;
import org.jixiao.model.InputFate;

/** What became of every input. */
final class InputAccounts {
  private InputAccounts() {}

  /** In the order of names. */
  static List<InputFate> of(
      List<Staged> staged, List<FirstReading> first, List<SecondReading> second, TwoThreads two) {
    Map<String, InputNews> facts = new TreeMap<>();
    for (Staged batch : staged) batch.news().forEach(news -> facts.put(news.uri(), news));
    List<InputFile> inPlace = staged.stream().flatMap(batch -> batch.unread().stream()).toList();
    two.each(inPlace, InputAccounts::fingerprint).forEach(news -> facts.put(news.uri(), news));
    return facts.values().stream().map(input -> fate(input, first, second)).toList();
  }

  private static InputNews fingerprint(InputFile file) throws IOException {
    try (var in = Files.newInputStream(Path.of(file.path()))) {
      return InputNews.ofRecords(file, DigestUtils.sha256Hex(in));
    }
  }

  private static InputFate fate(
      InputNews input, List<FirstReading> first, List<SecondReading> second) {
    long in = first.stream().mapToLong(f -> f.found().getOrDefault(input.uri(), 0L)).sum();
    List<SecondReading.Fates> fates =
        second.stream()
            .filter(s -> s.fates.containsKey(input.uri()))
            .map(s -> s.fates.get(input.uri()))
            .toList();
    return new InputFate(
        input.uri(),
        input.mediaType(),
        input.charset(),
        input.bytes(),
        input.sha256(),
        in,
        fates.stream().mapToLong(f -> f.read).sum(),
        fates.stream().mapToLong(f -> f.rejected).sum(),
        fates.stream().mapToLong(f -> f.superseded).sum());
  }
}
