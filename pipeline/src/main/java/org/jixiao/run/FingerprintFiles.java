package org.jixiao.run;

import java.io.IOException;
import java.io.InputStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Sha256;
import org.jixiao.ingest.Storage;

/** Fingerprints files that no stage reads as a whole. */
final class FingerprintFiles extends PTransform<PCollection<InputFile>, PCollection<InputNews>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<InputNews> expand(PCollection<InputFile> files) {
    return files.apply("Fingerprint a file", ParDo.of(new FingerprintFn()));
  }

  static final class FingerprintFn extends DoFn<InputFile, InputNews> {
    private static final long serialVersionUID = 1;
    private final Storage storage = new BeamStorage();

    @ProcessElement
    public void fingerprint(@Element InputFile file, OutputReceiver<InputNews> out)
        throws IOException {
      try (InputStream in = storage.open(file.path(), 0)) {
        out.output(InputNews.ofRecords(file, Sha256.of(in)));
      }
    }
  }
}
