package org.jixiao.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.jixiao.ingest.Storage;

/** Files on any file system that Beam knows; plain paths are on the local disk. */
public final class BeamStorage implements Storage {
  private static final long serialVersionUID = 1;

  @Override
  public List<Found> list(String input) throws IOException {
    if (isLocal(input)) {
      Path path = Path.of(input);
      if (Files.isRegularFile(path)) return List.of(new Found(input, Files.size(path)));
      if (Files.isDirectory(path)) return below(path);
    } else if (!hasWildcard(input)) {
      List<Found> itself = match(input);
      return itself.isEmpty() ? match(withSlash(input) + "**") : itself;
    }
    return match(input);
  }

  private static List<Found> below(Path folder) throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        found.add(new Found(path.toString(), Files.size(path)));
      }
    }
    return found;
  }

  private static List<Found> match(String pattern) throws IOException {
    List<Found> found = new ArrayList<>();
    for (MatchResult.Metadata file :
        FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
      found.add(new Found(file.resourceId().toString(), file.sizeBytes()));
    }
    return found;
  }

  @Override
  public InputStream open(String path, long start) throws IOException {
    ReadableByteChannel channel = FileSystems.open(existing(path));
    if (start > 0) ((SeekableByteChannel) channel).position(start);
    return Channels.newInputStream(channel);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return Channels.newOutputStream(channel(path));
  }

  /** A new file's channel. */
  static WritableByteChannel channel(String path) throws IOException {
    return FileSystems.create(resource(path), MimeTypes.BINARY);
  }

  static ResourceId resource(String path) {
    return FileSystems.matchNewResource(path, false);
  }

  private static ResourceId existing(String path) throws IOException {
    if (isLocal(path) && !Files.isRegularFile(Path.of(path))) throw new FileNotFoundException(path);
    return resource(path);
  }

  /** Whether a path names no file system. */
  public static boolean isLocal(String path) {
    return !path.contains("://");
  }

  private static boolean hasWildcard(String path) {
    return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static String withSlash(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
