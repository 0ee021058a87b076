package org.jixiao.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.explain.Document.Present;
import org.jixiao.ingest.OpenedDocuments;
import org.jixiao.run.DirectRun;
import org.jixiao.run.PublishedRun;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the table of evidence promises, held against the documents themselves. */
class EvidenceTest {
  private static final String SAMPLE =
      Path.of("../data/sample").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @Test
  void everyQuoteStandsInItsDocumentWhereTheTableSaysAndHoldsItsNumber() throws IOException {
    DirectRun.of(List.of(SAMPLE), folder, "sample");
    PublishedRun run = PublishedRun.find(folder).orElseThrow();
    List<PublishedRow> evidence = rows(run, "evidence");
    Map<String, Present> documents = documents(run);

    List<String> wrong = new ArrayList<>();
    for (PublishedRow row : evidence) {
      Document document = documents.get(row.text("report_id"));
      String text = assertInstanceOf(Present.class, document, row.toString()).text();
      int start = row.whole("start_offset");
      int end = row.whole("end_offset");
      boolean hasNumber = digits(row.text("quote")).contains(digits(row.text("printed")));
      if (end <= start || !hasNumber || !Passage.holds(text, start, end, row.text("quote"))) {
        wrong.add(row.toString());
      }
    }

    assertEquals(List.of(), wrong);
    assertEquals(total(run), evidence.size());
    assertTrue(evidence.size() >= 1_500, "only " + evidence.size() + " rows were looked at");
  }

  /** In half width, without white space and the marks between thousands; nothing of words. */
  private static String digits(String text) {
    if (text == null) return "";
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
  }

  /** The documents of all reports that have any evidence. */
  private static Map<String, Present> documents(PublishedRun run) throws IOException {
    DocumentShelf shelf = new DocumentShelf(run.inputs(), new OpenedDocuments());
    Map<String, Present> documents = new HashMap<>();
    for (PublishedRow report : rows(run, "reports")) {
      if (report.whole("evidence") == 0) continue;
      Document document = shelf.of(report);
      documents.put(
          report.text("report_id"),
          assertInstanceOf(Present.class, document, report.text("source_uri")));
    }
    return documents;
  }

  /** As the reports count it. */
  private static int total(PublishedRun run) throws IOException {
    return rows(run, "reports").stream().mapToInt(report -> report.whole("evidence")).sum();
  }

  private static List<PublishedRow> rows(PublishedRun run, String table) throws IOException {
    List<String> columns =
        List.of(
            "report_id",
            "path",
            "quote",
            "start_offset",
            "end_offset",
            "printed",
            "evidence",
            "source_uri",
            "input_uri",
            "input_place",
            "sha256");
    List<PublishedRow> rows = new ArrayList<>();
    PublishedTable.of(run.tables(), table).each(columns, rows::add);
    return rows;
  }
}
