package org.jixiao.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.validate.RulePack;
import org.jixiao.write.LocalPartStore;
import org.jixiao.write.PackNames;
import org.jixiao.write.PartFile;
import org.jixiao.write.PartWriter;
import org.jixiao.write.Table;
import org.jixiao.write.Tables;

/**
 * Where tables are put together: parts get a passing name first, for their numbers depend on which
 * of the parts before them have rows.
 */
final class Shelf {
  private final PackNames rulePack = PackNames.only(RulePack.standard().id());
  private final Path loose;
  private final Path tables;

  Shelf(Path loose, Path tables) {
    this.loose = loose;
    this.tables = tables;
  }

  /** The rows of a table. */
  record Rows<T>(Table<T> table, List<T> values) {
    private void write(PartWriter writer) throws IOException {
      for (T value : values) writer.write(table, value);
    }
  }

  PartWriter writer(String name) {
    return new PartWriter(new LocalPartStore(loose), 0, name, rulePack);
  }

  /** Writes a part of each table that has rows. */
  List<PartFile> write(String name, List<Rows<?>> tables) throws IOException {
    PartWriter writer = writer(name);
    for (Rows<?> rows : tables) rows.write(writer);
    return writer.close();
  }

  /** Numbers the parts of each partition in this order and adds the tables without rows. */
  void finish(List<PartFile> parts) throws IOException {
    Map<Path, Integer> next = new HashMap<>();
    Files.createDirectories(tables);
    for (PartFile part : parts) {
      Path folder = tables.resolve(part.path()).getParent();
      int number = next.merge(folder, 1, Integer::sum) - 1;
      Files.createDirectories(folder);
      Files.move(
          loose.resolve(part.path()),
          folder.resolve(String.format(Locale.ROOT, "part-%05d.parquet", number)));
    }
    for (Table<?> table : Tables.ALL) {
      if (!Files.exists(tables.resolve(table.name()))) {
        PartWriter.emptyPart(new LocalPartStore(tables), table, rulePack);
      }
    }
  }
}
