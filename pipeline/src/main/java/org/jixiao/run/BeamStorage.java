package org.jixiao.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
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
      return Files.isDirectory(path) ? below(path) : match(input);
    }
    try {
      return inStore(input);
    } catch (IOException e) {
      IOException told = new IOException(input + ": " + RootCause.words(e));
      told.addSuppressed(e);
      throw told;
    }
  }

  private static List<Found> inStore(String input) throws IOException {
    int wildcard = wildcard(input);
    if (Hdfs.holds(input)) {
      if (wildcard < 0) return Hdfs.of(input).list(input);
      String fixed = input.substring(0, input.lastIndexOf('/', wildcard));
      return Hdfs.of(fixed).list(input, fixed);
    }
    if (wildcard >= 0) return match(input);
    List<Found> itself = isBucket(input) ? List.of() : object(input);
    return itself.isEmpty() ? match(withSlash(input) + "**") : itself;
  }

  /** An object, if there is such a one. Some stores refuse this without a word, but not a list. */
  private static List<Found> object(String path) throws IOException {
    try {
      return match(path);
    } catch (IOException e) {
      match(withSlash(path) + "**");
      throw e;
    }
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
      String path = file.resourceId().toString();
      // An object with such a name stands for a folder; some tools make them.
      if (!path.endsWith("/")) found.add(new Found(path, file.sizeBytes()));
    }
    return found;
  }

  @Override
  public InputStream open(String path, long start) throws IOException {
    ReadableByteChannel channel = isLocal(path) ? file(path) : channel(path);
    if (start > 0) ((SeekableByteChannel) channel).position(start);
    return Channels.newInputStream(channel);
  }

  /** The bytes of a file, to be read at any place. */
  static SeekableByteChannel anywhere(String path) throws IOException {
    return (SeekableByteChannel) (isLocal(path) ? file(path) : channel(path));
  }

  private static ReadableByteChannel file(String path) throws IOException {
    if (!Files.isRegularFile(Path.of(path))) throw new FileNotFoundException(path);
    return FileSystems.open(resource(path));
  }

  /** Amazon's client tells that there is no such object by an exception that nobody need catch. */
  private static ReadableByteChannel channel(String path) throws IOException {
    try {
      return FileSystems.open(resource(path));
    } catch (RuntimeException refused) {
      throw new IOException(path + ": " + RootCause.words(refused), refused);
    }
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return output(path);
  }

  /** A new file. */
  static OutputStream output(String path) throws IOException {
    return isLocal(path) ? now(path) : new DeferredOutput(() -> now(path));
  }

  private static OutputStream now(String path) throws IOException {
    return Channels.newOutputStream(FileSystems.create(resource(path), MimeTypes.BINARY));
  }

  static ResourceId resource(String path) {
    return FileSystems.matchNewResource(Hdfs.holds(path) ? Hdfs.spelled(path) : path, false);
  }

  /** Whether a path names no file system. */
  public static boolean isLocal(String path) {
    return !path.contains("://");
  }

  /** Where the first wildcard stands; −1 without one. */
  private static int wildcard(String path) {
    for (int i = 0; i < path.length(); i++) if ("*?[{".indexOf(path.charAt(i)) >= 0) return i;
    return -1;
  }

  /** Whether a path is a bucket's name alone. */
  private static boolean isBucket(String path) {
    return path.indexOf('/', path.indexOf("://") + 3) < 0;
  }

  private static String withSlash(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
