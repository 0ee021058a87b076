package org.jixiao.run;

import org.jixiao.extract.Extraction;
import org.jixiao.extract.Extractor;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.DocumentReader;
import org.jixiao.model.Source;

/** Reads reports out of plain text. */
public final class TextReports implements DocumentReader {
  private final Extractor extractor;

  public TextReports(Vocabulary vocabulary) {
    this.extractor = new Extractor(vocabulary);
  }

  @Override
  public Outcome read(String text, Source source) {
    Extraction extraction = extractor.extract(text, source);
    if (extraction instanceof Extraction.Extracted extracted) {
      return new Outcome.Read(extracted.report());
    }
    Extraction.Refused refused = (Extraction.Refused) extraction;
    return new Outcome.Refused(refused.reason(), refused.detail());
  }
}
