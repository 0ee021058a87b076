package org.jixiao.labels;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.extract.Vocabulary;
import org.jixiao.run.Extract;
import org.jixiao.run.Reading;

/**
 * Report texts {@code NAME.txt} with their labels {@code labels/NAME.json}.
 *
 * @param directory that holds them
 */
record LabelledSet(Path directory) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The names of the texts, in order. */
  List<String> texts() throws IOException {
    return names(directory, ".txt");
  }

  /** The names of the labels, in order. */
  List<String> labels() throws IOException {
    return names(directory.resolve("labels"), ".json");
  }

  private static List<String> names(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** Reads every text as {@code jixiao extract} does and compares it with its label. */
  Scorecard score() throws IOException {
    Map<String, JsonNode> records = records();
    Scorecard card = new Scorecard();
    for (String name : labels()) {
      JsonNode gold = JSON.readTree(directory.resolve("labels").resolve(name + ".json").toFile());
      JsonNode found = records.getOrDefault(name, JSON.createObjectNode());
      new LabelledReport(name, gold, found, text(name, found)).enter(card);
    }
    return card;
  }

  private Map<String, JsonNode> records() throws IOException {
    List<String> files =
        texts().stream().map(name -> directory.resolve(name + ".txt").toString()).toList();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Extract.run(files, Vocabulary.standard(), lines, Reading.UNSEEN);
    Map<String, JsonNode> records = new HashMap<>();
    for (String line : lines.toString(UTF_8).lines().toList()) {
      JsonNode record = JSON.readTree(line);
      Path uri = Path.of(record.at("/source/uri").asText());
      records.put(uri.getFileName().toString().replace(".txt", ""), record);
    }
    return records;
  }

  /** The text in the encoding that the record names, without a byte order mark. */
  private String text(String name, JsonNode found) throws IOException {
    Charset charset = Charset.forName(found.at("/source/charset").asText(UTF_8.name()));
    byte[] bytes = Files.readAllBytes(directory.resolve(name + ".txt"));
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
