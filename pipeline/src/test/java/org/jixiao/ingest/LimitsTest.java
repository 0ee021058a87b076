package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jixiao.document.Limits;
import org.jixiao.extract.Vocabulary;
import org.jixiao.model.Rejection;
import org.jixiao.record.RecordException;
import org.jixiao.record.ReportReader;
import org.jixiao.run.TextReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document is made to do, it is refused by name, in time, and harms no other. */
class LimitsTest {
  private static final Path SAMPLES = Path.of("../data/sample/documents");
  private static final String NEIGHBOUR = "广州市荔湾区档案局2022年部门整体支出绩效自评报告\n一、部门概况\n主管全区档案工作。\n";
  private static final String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
  private static final String WORD_RELATION =
      "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\""
          + " Target=\"word/document.xml\"/></Relationships>";

  @Test
  void aZipBombIsRefused() throws IOException {
    byte[] bomb = zip(Map.of("bomb.txt", new byte[200 << 20]));
    assertTrue(bomb.length < 1 << 20);

    assertEquals(List.of("bomb.zip!/bomb.txt inflates-too-much"), refused("bomb.zip", bomb));
  }

  @Test
  void manyEntriesThatEachStayWithinTheLimitAreRefusedTogether() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    byte[] zeros = new byte[7 << 20];
    for (int i = 0; i < 9; i++) entries.put("part-" + i + ".jpg", zeros);
    Limits limits =
        new Limits(20, 1 << 28, 25 << 20, 200, 3000, 500_000, 400, 3, 50_000, 300_000, 1 << 26);

    assertEquals(
        List.of(
            "many.zip!/part-0.jpg unsupported-format",
            "many.zip!/part-1.jpg unsupported-format",
            "many.zip!/part-2.jpg unsupported-format",
            "many.zip!/part-3.jpg inflates-too-much",
            "many.zip inflates-too-much"),
        refused("many.zip", zip(entries), new TextReports(Vocabulary.standard()), limits));
  }

  @Test
  void aZipFileThatHoldsItselfIsRefusedAtTheDepthOfArchives() throws IOException {
    byte[] quine = QuineZip.bytes();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(quine))) {
      assertTrue(in.getNextEntry().getName().endsWith(".zip"));
      assertArrayEquals(quine, in.readNBytes(quine.length));
    }

    String inner = "!/a-zip-file-that-holds-itself-wholly.zip";
    assertEquals(
        List.of("q.zip" + inner + inner + inner + " nested-too-deep"), refused("q.zip", quine));
  }

  @Test
  void aWordDocumentThatAsksForAnotherFileIsRefused() throws IOException {
    String external = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>";

    assertEquals(List.of("x.docx forbidden-markup"), refused("x.docx", word(external)));
  }

  @Test
  void aWordDocumentOfABillionLaughsIsRefused() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]><d>&a29;</d>");

    assertEquals(List.of("x.docx forbidden-markup"), refused("x.docx", word(laughs.toString())));
  }

  @Test
  void elementsThatAreTooDeepAreRefused() throws IOException {
    int depth = 100_000;
    String html = "<html><body>" + "<div>".repeat(depth) + "x" + "</div>".repeat(depth);
    assertEquals(
        List.of("x.html nested-too-deep"), refused("x.html", bytes(html + "</body></html>")));
    assertEquals(
        List.of("x.docx nested-too-deep"),
        refused("x.docx", word("<d>".repeat(depth) + "</d>".repeat(depth))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"a\":~}",
        "[{\"a\":~}]",
        "{\"tasks\":[{\"name\":~}]}",
        "{\"tasks\":[~]}",
      })
  void jsonThatIsTooDeepIsRefused(String opening, String closing) throws IOException {
    String deep = opening.repeat(100_000) + "1" + closing.repeat(100_000);

    assertEquals(List.of("x.json nested-too-deep"), refused("x.json", bytes(deep)));
    assertEquals(
        List.of("x.json nested-too-deep"),
        refused("x.json", bytes(deep + "\n" + deep)).subList(0, 1));
  }

  @Test
  void manyBracketsAreNoJsonAndNoReport() throws IOException {
    assertEquals(List.of("x.json not-a-report"), refused("x.json", bytes("[".repeat(100_000))));
  }

  @Test
  void aPdfOfAMillionObjectsIsRefused() throws IOException {
    StringBuilder pdf = new StringBuilder(30 << 20).append("%PDF-1.4\n");
    for (int i = 1; i <= 1_000_000; i++) pdf.append(i).append(" 0 obj null endobj\n");
    pdf.append("trailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");

    assertEquals(List.of("x.pdf too-many-objects"), refused("x.pdf", bytes(pdf.toString())));
  }

  @Test
  void tablesThatClaimToBeHugeAreRefused() throws IOException {
    String wide = "<td colspan=1000>x</td>".repeat(1_000);
    String html = "<html><body><table><tr>" + wide + "</tr></table></body></html>";
    assertEquals(List.of("x.html too-many-cells"), refused("x.html", bytes(html)));
    String row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999\"/></w:tcPr></w:tc></w:tr>";
    String document =
        "<w:document xmlns:w=\"w\"><w:body><w:tbl>" + row + "</w:tbl></w:body></w:document>";
    assertEquals(List.of("x.docx too-many-cells"), refused("x.docx", word(document)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word-merged-cells-tianhe-audit-2022.docx",
        "word-97-yuexiu-statistics-2021.doc",
        "pdf-running-header-two-pages-huadu-water-2023.pdf",
        "html-with-menu-panyu-justice-2022.html",
        "excel-merged-titles-baiyun-health-2023.xlsx",
        "zip-gbk-names.zip"
      })
  void aFileThatIsCutOffAnywhereIsRefused(String name) throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
    for (int end = 1024; end < whole.length; end += 1024) {
      List<String> refused = refused("x", Arrays.copyOf(whole, end));
      boolean inCharacter = name.endsWith(".html") && refused.equals(List.of("x undecodable"));
      if (!inCharacter) assertEquals(List.of("x damaged"), refused, "at " + end);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void aTextLongerThanTheLimitIsRefused(int times) throws IOException {
    String line = "年".repeat(times * Limits.STANDARD.characters() + 1);

    assertEquals(List.of("x.txt too-much-text"), refused("x.txt", bytes(line)));
  }

  @Test
  void aDocumentThatTakesTooLongIsLeftBehind() throws IOException {
    DocumentReader endless =
        (text, source) -> {
          while (text.startsWith("endless")) Thread.onSpinWait();
          return new TextReports(Vocabulary.standard()).read(text, source);
        };

    assertEquals(
        List.of("x.txt too-slow"),
        refused("x.txt", bytes("endless text"), endless, Limits.STANDARD.withSeconds(1)));
  }

  @Test
  void aDocumentThatOverflowsTheStackIsRefused() throws IOException {
    DocumentReader deep =
        new DocumentReader() {
          @Override
          public Outcome read(String text, org.jixiao.model.Source source) {
            if (!text.startsWith("deep"))
              return new TextReports(Vocabulary.standard()).read(text, source);
            return read(text + "", source);
          }
        };

    assertEquals(
        List.of("x.txt nested-too-deep"),
        refused("x.txt", bytes("deep text"), deep, Limits.STANDARD));
  }

  private static List<String> refused(String name, byte[] bytes) throws IOException {
    return refused(name, bytes, new TextReports(Vocabulary.standard()), Limits.STANDARD);
  }

  /** What is refused, with its code, of a file that is staged between two good ones. */
  private static List<String> refused(
      String name, byte[] bytes, DocumentReader reader, Limits limits) throws IOException {
    MemoryStorage storage =
        new MemoryStorage().with("a.txt", NEIGHBOUR).with(name, bytes).with("z.txt", NEIGHBOUR);
    List<InputFile> files =
        List.of(storage.file("a.txt"), storage.file(name), storage.file("z.txt"));
    Stager stager = new Stager(storage, reader, limits);
    Staged staged =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> stager.stage(new Batch(0, files, 1, 1L << 40), "staged"));
    List<String> refused = new ArrayList<>();
    List<String> read = new ArrayList<>();
    RecordVisitor visitor =
        new RecordVisitor() {
          @Override
          public void record(Position at, byte[] json, int offset, int length) {
            try {
              new ReportReader().read(json, offset, length);
              read.add(at.uri());
            } catch (RecordException e) {
              refused.add(at.uri() + " " + e.reason().code());
            }
          }

          @Override
          public void refusal(Position at, Rejection rejection) {
            refused.add(rejection.uri() + " " + rejection.reason().code());
          }
        };
    for (Split split : staged.splits()) {
      for (Range range : split.ranges()) RangeReader.read(storage, range, 1, visitor);
    }
    assertEquals(List.of("a.txt", "z.txt"), read);
    return refused;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] word(String document) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml", bytes(CONTENT_TYPES),
            "_rels/.rels", bytes(WORD_RELATION),
            "word/document.xml", bytes(document)));
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
