package org.jixiao.write.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without any trace of when it was written: its writer notes the time in the document's
 * properties and cannot be told not to. Its archives cannot be read as a stream, hence the file.
 */
final class FixedZip {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  /** The first time that a zip archive can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /** Writes the archive's entries in their order; {@code out} stays open. */
  static void copy(Path workbook, OutputStream out) throws IOException {
    ZipOutputStream fixed = new ZipOutputStream(out, UTF_8);
    try (ZipFile archive = new ZipFile(workbook.toFile(), UTF_8)) {
      for (ZipEntry entry : Collections.list(archive.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        fixed.putNextEntry(copy);
        try (InputStream content = archive.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) fixed.write(timeless(content.readAllBytes()));
          else content.transferTo(fixed);
        }
        fixed.closeEntry();
      }
    }
    fixed.finish();
  }

  private static byte[] timeless(byte[] properties) {
    return CREATED.matcher(new String(properties, UTF_8)).replaceAll("").getBytes(UTF_8);
  }
}
