package org.jixiao.run;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.jixiao.Settings;
import org.jixiao.write.PackNames;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Table;

/** Part files of this run, in its staging folder under names that no other attempt has. */
record Parts(String folder, PackNames packs, Tallies tallies) implements Serializable {

  static Parts of(Settings settings) {
    return new Parts(
        settings.staging() + "/parts",
        new PackNames(new TreeMap<>(settings.rulePacks().load().ids())),
        Tallies.of(settings));
  }

  PartWriter writer(Stage stage, long order) {
    return new PartWriter(
        new PartFolder(folder),
        stage.order(order),
        Attempt.unique(stage.name().charAt(0) + "-" + order),
        packs);
  }

  /** Writes small tables. */
  List<PartFile> write(Stage stage, long order, List<Rows<?>> tables) throws IOException {
    Stopwatch watch = Stopwatch.started();
    PartWriter writer = writer(stage, order);
    boolean done = false;
    try {
      for (Rows<?> rows : tables) rows.writeTo(writer);
      List<PartFile> parts = writer.close();
      done = true;
      tallies.leave(watch.tally(Tally.Step.COMPARED, stage.order(order)));
      return parts;
    } finally {
      if (!done) writer.abort();
    }
  }

  /** A table's rows. */
  record Rows<T>(Table<T> table, List<T> values) {
    void writeTo(PartWriter writer) throws IOException {
      for (T value : values) writer.write(table, value);
    }
  }
}
