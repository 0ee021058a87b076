package org.jixiao.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.Settings;
import org.jixiao.Versions;
import org.jixiao.extract.AddedWords;
import org.jixiao.ingest.Sha256;
import org.jixiao.model.InputFate;
import org.jixiao.model.Rejection;

/**
 * {@code manifest.json} of a run: settings, rule pack, versions, counts, every input with its fate
 * and every output file with rows, bytes and SHA-256. A run with a manifest is complete.
 */
final class Manifest {
  private static final int DIGITS = 12;

  private final Settings settings;
  private final String rulePack;

  Manifest(Settings settings, String rulePack) {
    this.settings = settings;
    this.rulePack = rulePack;
  }

  void write(Harvest harvest, List<PublishedFile> outputs) throws IOException {
    List<PublishedFile> files =
        outputs.stream().sorted(Comparator.comparing(PublishedFile::path)).toList();
    String path = settings.published() + "/manifest.json";
    try (OutputStream out = BeamStorage.output(path);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeStringField("run", settings.runId());
      json.writeStringField("rule_pack", rulePack);
      writeSettings(json);
      texts(json, "versions", Versions.all());
      counts(json, "counts", harvest.counts());
      counts(json, "rows", rows(files));
      writeRejections(json, harvest.rejections());
      writeInputs(json, harvest.inputs());
      writeOutputs(json, files);
      json.writeEndObject();
    }
  }

  private void writeSettings(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("settings");
    json.writeArrayFieldStart("inputs");
    for (String input : settings.inputs()) json.writeString(input);
    json.writeEndArray();
    json.writeStringField("output", settings.output());
    json.writeStringField("business_date", businessDate());
    json.writeStringField("language", settings.language());
    json.writeStringField("added_words", id(settings.words()));
    json.writeStringField("aliases", id(settings.succession().toString()));
    json.writeNumberField("expected_departments", settings.expected().listed().size());
    json.writeBooleanField("strict", settings.strict());
    json.writeNumberField("split_bytes", settings.splitBytes());
    json.writeEndObject();
  }

  private String businessDate() {
    return settings.businessDate() == null ? null : settings.businessDate().toString();
  }

  /** Empty without any words. */
  private static String id(AddedWords words) {
    if (words.files().isEmpty()) return "";
    return id(new TreeMap<>(words.files()).toString());
  }

  /** Some digits that tell a content from others. */
  private static String id(String content) {
    return Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static SortedMap<String, Long> rows(List<PublishedFile> files) {
    SortedMap<String, Long> rows = new TreeMap<>();
    for (PublishedFile file : files) {
      if (file.table() != null) rows.merge(file.table(), file.rows(), Long::sum);
    }
    return rows;
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> entry : values.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeRejections(JsonGenerator json, List<Rejection> rejections)
      throws IOException {
    json.writeArrayFieldStart("rejections");
    for (Rejection rejection : rejections) {
      json.writeStartObject();
      json.writeStringField("uri", rejection.uri());
      json.writeStringField("place", rejection.place());
      json.writeStringField("code", rejection.reason().code());
      json.writeStringField("detail", rejection.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeInputs(JsonGenerator json, List<InputFate> inputs) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (InputFate input : inputs.stream().sorted(Comparator.comparing(InputFate::uri)).toList()) {
      json.writeStartObject();
      json.writeStringField("uri", input.uri());
      json.writeStringField("fate", input.fate());
      json.writeNumberField("in", input.in());
      json.writeNumberField("read", input.read());
      json.writeNumberField("rejected", input.rejected());
      json.writeNumberField("superseded", input.superseded());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("sha256", input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeOutputs(JsonGenerator json, List<PublishedFile> files)
      throws IOException {
    json.writeArrayFieldStart("outputs");
    for (PublishedFile file : files) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeNumberField("rows", file.rows());
      json.writeNumberField("bytes", file.bytes());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
