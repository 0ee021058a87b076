package org.jixiao.write;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartWriterTest {

  /** Keeps part files in memory and counts those left open. */
  private static final class MemoryStore implements PartStore {
    final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    int open;

    @Override
    public OutputStream create(String name) {
      ByteArrayOutputStream bytes =
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              open--;
            }
          };
      files.put(name, bytes);
      open++;
      return bytes;
    }
  }

  @TempDir private Path folder;

  @Test
  void theSameRowsMakeTheSameBytes() throws IOException {
    MemoryStore once = new MemoryStore();
    MemoryStore again = new MemoryStore();
    List<PartFile> files = write(once, Samples.full(), Samples.least());

    assertEquals(files, write(again, Samples.full(), Samples.least()));
    assertEquals(22, files.size());
    assertEquals(once.files.keySet(), again.files.keySet());
    once.files.forEach(
        (name, bytes) ->
            assertArrayEquals(bytes.toByteArray(), again.files.get(name).toByteArray(), name));
  }

  @Test
  void aPartFileTellsItsRowsBytesAndHash() throws IOException, NoSuchAlgorithmException {
    MemoryStore store = new MemoryStore();
    List<PartFile> files = write(store, Samples.full());

    PartFile tasks = files.stream().filter(file -> file.table().equals("tasks")).findFirst().get();
    byte[] bytes = store.files.get("tasks/year=2021/part-00007-a.parquet").toByteArray();
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertEquals(
        new PartFile(
            "tasks", 2021, 7, "tasks/year=2021/part-00007-a.parquet", 2, bytes.length, hash),
        tasks);
    assertEquals(0, store.open);
  }

  @Test
  void filesAreListedByTableAndYear() throws IOException {
    List<String> paths =
        write(new MemoryStore(), Samples.least(), Samples.full()).stream()
            .map(PartFile::path)
            .toList();
    assertEquals(paths.stream().sorted().toList(), paths);
  }

  @Test
  void anAbortedWriterLeavesNoTableAndNothingOpen() throws IOException {
    MemoryStore store = new MemoryStore();
    PartWriter writer = new PartWriter(store, 0, "part-00000", PackNames.only("default"));
    for (Table<Assessment> table : Tables.OF_ASSESSMENT) writer.write(table, Samples.full());
    assertEquals(11, store.open);

    writer.abort();
    assertEquals(0, store.open);
    for (ByteArrayOutputStream file : store.files.values()) {
      byte[] bytes = file.toByteArray();
      assertFalse(new String(bytes, ISO_8859_1).endsWith("PAR1") && bytes.length > 4);
    }
  }

  @Test
  void aDiskThatRefusesIsReported() throws IOException {
    PartWriter writer =
        new PartWriter(
            name -> {
              throw new IOException("disk full: " + name);
            },
            0,
            "part-00000",
            PackNames.only("default"));
    IOException failure =
        assertThrows(IOException.class, () -> writer.write(ReportTable.REPORTS, Samples.full()));
    assertEquals("disk full: reports/year=2021/part-00000.parquet", failure.getMessage());
    writer.abort();
  }

  @Test
  void anExistingFileIsNotOverwritten() throws IOException {
    LocalPartStore store = new LocalPartStore(folder);
    write(store, Samples.full());
    PartWriter again = new PartWriter(store, 7, "part-00007-a", PackNames.only("default"));
    assertThrows(
        FileAlreadyExistsException.class, () -> again.write(ReportTable.REPORTS, Samples.full()));
    again.abort();
  }

  /** All tables of nine years at once, 99 files, as a split over many years has. */
  @Test
  void manyOpenFilesNeedLittleMemory() throws IOException {
    Assessment report = Samples.full();
    long before = usedMemory();
    List<PartWriter> years = new ArrayList<>();
    for (int year = 0; year < 9; year++) {
      PartWriter writer =
          new PartWriter(new MemoryStore(), year, "part", PackNames.only("default"));
      for (int row = 0; row < 1_000; row++) {
        for (Table<Assessment> table : Tables.OF_ASSESSMENT) writer.write(table, report);
      }
      years.add(writer);
    }
    long used = usedMemory() - before;
    int files = 0;
    for (PartWriter year : years) files += year.close().size();
    assertEquals(99, files);
    assertTrue(used < 100L << 20, "99 open files hold " + (used >> 20) + " MB");
  }

  @Test
  void nothingNeedsHadoopAtRunTime() throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !new File(entry).getName().startsWith("hadoop-"))
            .collect(Collectors.joining(File.pathSeparator));
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                WithoutHadoop.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertEquals(0, child.waitFor(), () -> read(folder.resolve("log")));

    MemoryStore here = new MemoryStore();
    for (PartFile file : write(here, Samples.full())) {
      assertArrayEquals(
          here.files.get(file.path()).toByteArray(),
          Files.readAllBytes(folder.resolve(file.path())));
    }
  }

  /** Writes the sample in a process of its own; fails when Hadoop is there. */
  static final class WithoutHadoop {
    public static void main(String[] arguments) throws IOException {
      try {
        Class.forName("org.apache.hadoop.conf.Configuration");
        throw new IllegalStateException("Hadoop is on the class path");
      } catch (ClassNotFoundException wanted) {
        write(new LocalPartStore(Path.of(arguments[0])), Samples.full());
      }
    }
  }

  private static List<PartFile> write(PartStore store, Assessment... assessments)
      throws IOException {
    PartWriter writer = new PartWriter(store, 7, "part-00007-a", PackNames.only("default"));
    for (Assessment assessment : assessments) {
      for (Table<Assessment> table : Tables.OF_ASSESSMENT) writer.write(table, assessment);
    }
    return writer.close();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
