package org.jixiao.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.ingest.Storage;

/** Files and directories of the local disk; no wildcards. */
final class LocalDisk implements Storage {
  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 16;

  @Override
  public List<Found> list(String input) throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of(input))) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        found.add(new Found(file.toString(), Files.size(file)));
      }
    }
    return found;
  }

  @Override
  public InputStream open(String path, long start) throws IOException {
    FileChannel channel = FileChannel.open(Path.of(path), StandardOpenOption.READ);
    return Channels.newInputStream(channel.position(start));
  }

  @Override
  public OutputStream create(String path) throws IOException {
    Files.createDirectories(Path.of(path).getParent());
    return new BufferedOutputStream(Files.newOutputStream(Path.of(path)), BUFFER);
  }
}
