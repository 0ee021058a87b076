package org.jixiao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.extract.Extraction;
import org.jixiao.extract.Extractor;
import org.jixiao.extract.Vocabulary;
import org.jixiao.model.Evidence;
import org.jixiao.model.Report;
import org.jixiao.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report says the same in whatever format it comes. */
class SameInEveryFormatTest {
  private static final Path SAMPLES = Path.of("../data/sample/text");
  private static final Documents DOCUMENTS = new Documents(Limits.STANDARD);
  private static final Extractor EXTRACTOR = new Extractor(Vocabulary.standard());

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void asAWordDocument(Path sample) throws IOException, Refusal {
    same(sample, DOCUMENTS.office(Printers.word(manuscript(sample))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void asAWorkbook(Path sample) throws IOException, Refusal {
    same(sample, DOCUMENTS.office(Printers.workbook(manuscript(sample))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void asAPage(Path sample) throws IOException, Refusal {
    same(sample, DOCUMENTS.html(new String(Printers.html(manuscript(sample)), UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void asAPdf(Path sample) throws IOException, Refusal {
    same(sample, DOCUMENTS.pdf(PdfPrinter.print(manuscript(sample))));
  }

  private static void same(Path sample, DocumentText document) throws IOException {
    Report printed = report(document.text());
    Report plain = report(text(sample));

    assertEquals(plain.withEvidence(List.of()), printed.withEvidence(List.of()), document.text());
    for (Evidence evidence : printed.evidence()) {
      String slice = document.text().substring(evidence.start(), evidence.end());
      assertEquals(squeezed(evidence.quote()), squeezed(slice));
      assertNotNull(document.places().at(evidence.start()));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  private static Report report(String text) {
    Extraction extraction = EXTRACTOR.extract(text, Source.UNKNOWN);
    return ((Extraction.Extracted) extraction).report();
  }

  private static Manuscript manuscript(Path sample) throws IOException {
    return Manuscript.of(text(sample));
  }

  private static String text(Path sample) throws IOException {
    boolean gb18030 = sample.getFileName().toString().startsWith("gb18030");
    String text = Files.readString(sample, gb18030 ? Charset.forName("GB18030") : UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
