package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jixiao.run.DirectRun;
import org.jixiao.write.TableFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Runs whose pages are looked at. */
final class PublishedTables {

  private PublishedTables() {}

  /** The tables of a run over one file of that name and content. */
  static TableFiles of(Path folder, String name, String content) throws IOException {
    Path input = folder.resolve("in").resolve(name);
    Files.createDirectories(input.getParent());
    Files.writeString(input, content, UTF_8);
    return of(folder, input.getParent());
  }

  /** The tables of a run over what lies in a folder. */
  static TableFiles of(Path folder, Path inputs) {
    List<String> input = List.of(inputs.toAbsolutePath().normalize().toString());
    return TableFiles.below(DirectRun.of(input, folder.resolve("out"), "one").resolve("tables"));
  }

  static String page(TableFiles tables) throws IOException {
    return page(tables, Optional.empty());
  }

  /** The page that tells what changed since another run. */
  static String page(TableFiles tables, Optional<TableFiles> previous) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportPage(previous).write(tables, out);
    return out.toString(UTF_8);
  }

  static Document parsed(TableFiles tables) throws IOException {
    return Jsoup.parse(page(tables));
  }

  /** What the scripts are given. */
  static JsonNode data(Document page) throws IOException {
    return new ObjectMapper().readTree(page.getElementById("data").data());
  }

  /** A record as a line of JSON. */
  static String record(String department, int year, String more) throws IOException {
    String name = new ObjectMapper().writeValueAsString(department);
    return """
        {"schema_version":1,"city":"广州市","district":"荔湾区","division_code":"440103","level":"district",\
        "department":%s,"department_type":"finance","fiscal_year":%d%s}
        """
        .formatted(name, year, more);
  }
}
