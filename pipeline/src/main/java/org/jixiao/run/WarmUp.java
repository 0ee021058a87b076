package org.jixiao.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jixiao.analyse.theme.ThemeTagger;
import org.jixiao.extract.Vocabulary;
import org.jixiao.write.PackNames;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Tables;

/**
 * Loads the words, the tables and Parquet, which every run needs, beside what a run begins with: a
 * second processor has nothing else to do then.
 */
public final class WarmUp {
  private WarmUp() {}

  /** Begins to load and does not wait. Who needs a part of it before it is there waits for that. */
  public static void begin() {
    Thread loading = new Thread(WarmUp::load, "warm-up");
    loading.setDaemon(true);
    loading.start();
  }

  private static void load() {
    try {
      PartWriter.emptyPart(
          name -> OutputStream.nullOutputStream(), Tables.INPUTS, PackNames.only("none"));
    } catch (IOException e) {
      throw new UncheckedIOException("nowhere cannot be full", e);
    }
    ThemeTagger.standard();
    Vocabulary.standard();
  }
}
