package org.jixiao.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Points readers to a published run. On a local disk {@code latest} is a symbolic link, replaced in
 * one atomic rename, and {@code latest.json} is a link through it, so that both change at the same
 * moment. In an object store {@code latest.json} is an object, which appears whole; on HDFS it is
 * written in the staging folder and renamed over the former. Either way it is written last.
 */
final class LatestPointer {
  private static final String POINTER = "latest.json";

  private final String output;
  private final String runId;

  LatestPointer(String output, String runId) {
    this.output = output;
    this.runId = runId;
  }

  /** Makes the run the latest; its folder must be complete. */
  void swing() throws IOException {
    String json = "{\"manifest\": \"runs/" + runId + "/manifest.json\"}\n";
    if (Hdfs.holds(output)) {
      String fresh = output + "/.staging/" + runId + "/" + POINTER;
      write(fresh, json);
      Hdfs.of(output).replace(fresh, output + "/" + POINTER);
      return;
    }
    if (!BeamStorage.isLocal(output)) {
      write(output + "/" + POINTER, json);
      return;
    }
    write(output + "/runs/" + runId + "/" + POINTER, json);
    replaceLink(Path.of(output, POINTER), Path.of("latest", POINTER));
    replaceLink(Path.of(output, "latest"), Path.of("runs", runId));
  }

  private static void write(String path, String text) throws IOException {
    try (OutputStream out = BeamStorage.output(path)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private void replaceLink(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) return;
    Path fresh = link.resolveSibling("." + link.getFileName() + "-" + runId);
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, target);
    Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
