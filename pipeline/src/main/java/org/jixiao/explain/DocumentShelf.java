package org.jixiao.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.explain.Document.Absent;
import org.jixiao.explain.Document.Present;
import org.jixiao.explain.Document.Why;
import org.jixiao.ingest.DocumentTexts;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Sha256;
import org.jixiao.model.Source;
import org.jixiao.run.BeamStorage;
import org.jixiao.write.PublishedRow;

/** Finds documents again where a run's inputs were. */
public final class DocumentShelf {
  /** No file's name has it; a record may say anything. */
  private static final char NO_NAME = '\0';

  private final List<String> inputs;
  private final DocumentTexts texts;

  /** Of all inputs by their names; null until it is asked for. */
  private Map<String, Path> files;

  private Name lastName;
  private Document last;

  /** What a report calls its document. */
  private record Name(String uri, String sha256) {}

  /**
   * A shelf.
   *
   * @param inputs paths, directories or globs, as the run names them; those on other file systems
   *     are not looked at
   */
  public DocumentShelf(List<String> inputs, DocumentTexts texts) {
    this.inputs = inputs.stream().filter(BeamStorage::isLocal).toList();
    this.texts = texts;
  }

  /** The document of a row of the table of reports. */
  public Document of(PublishedRow report) throws IOException {
    String uri = report.text("source_uri");
    String sha256 = report.text("sha256");
    boolean isRecord = !report.text("input_place").isEmpty();
    if (sha256 == null && isRecord && uri.equals(report.text("input_uri"))) {
      return new Absent(Why.UNNAMED, uri);
    }
    return of(uri, sha256);
  }

  /** The document that a record names. */
  public Document of(Source source) throws IOException {
    return source.uri() == null ? new Absent(Why.UNNAMED, "") : of(source.uri(), source.sha256());
  }

  /** The last one is kept: the rows of one file follow each other. */
  private Document of(String uri, String sha256) throws IOException {
    Name name = new Name(uri, sha256);
    if (!name.equals(lastName)) {
      last = look(uri, sha256);
      lastName = name;
    }
    return last;
  }

  private Document look(String uri, String sha256) throws IOException {
    if (sha256 == null) return new Absent(Why.UNPROVEN, uri);
    String[] names = uri.split(Pattern.quote(DocumentTexts.IN_ARCHIVE), -1);
    Path whole = find(uri);
    if (whole != null) return open(whole, Files.readAllBytes(whole), sha256);
    Path archive = names.length > 1 ? find(names[0]) : null;
    if (archive == null) return new Absent(Why.GONE, uri);
    Optional<byte[]> entry = Optional.of(Files.readAllBytes(archive));
    for (String name : List.of(names).subList(1, names.length)) {
      entry = entry.flatMap(bytes -> texts.entry(bytes, name));
    }
    return entry.isEmpty() ? new Absent(Why.GONE, uri) : open(archive, entry.get(), sha256);
  }

  private Document open(Path path, byte[] bytes, String sha256) {
    if (!Sha256.of(bytes).equals(sha256)) return new Absent(Why.CHANGED, path.toString());
    Optional<String> text = texts.text(bytes);
    if (text.isEmpty()) return new Absent(Why.UNREADABLE, path.toString());
    return new Present(text.get());
  }

  /** Null when there is none. */
  private Path find(String uri) throws IOException {
    Path direct = inputs.size() == 1 ? inOnlyInput(uri) : null;
    return direct == null ? among(uri) : direct;
  }

  /** The usual case, without listing what may be a million files. */
  private Path inOnlyInput(String uri) {
    if (uri.indexOf(NO_NAME) >= 0) return null;
    Path folder = Path.of(inputs.get(0));
    Path path = folder.resolve(uri).normalize();
    return path.startsWith(folder) && Files.isRegularFile(path) ? path : null;
  }

  private Path among(String uri) throws IOException {
    if (files == null) {
      files = new HashMap<>();
      for (InputFile file : InputNames.resolve(inputs, new BeamStorage())) {
        files.putIfAbsent(file.uri(), Path.of(file.path()));
      }
    }
    Path path = files.get(uri);
    return path != null && Files.isRegularFile(path) ? path : null;
  }
}
