package org.jixiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.model.Reason;

/** An OLE file: Word 97, Excel 97, or a newer document behind a password. */
final class OleFile {
  private static final int HEADER_BYTES = 512;
  private static final int FIRST_TABLES = 109;
  private static final int TABLE_LIST = 0x4C;
  private static final int FREE = -1;

  private OleFile() {}

  /** What the file is. */
  static Kind kind(byte[] bytes) throws Refusal {
    return with(bytes, OleFile::kind);
  }

  /** The text of the file, whichever kind it is. */
  static DocumentText read(byte[] bytes, Limits limits) throws Refusal {
    return with(
        bytes,
        root ->
            switch (kind(root)) {
              case DOC -> Word97.read(root, limits);
              case XLS -> Workbook97.read(root, limits);
              default ->
                  throw new Refusal(
                      Reason.UNSUPPORTED_FORMAT,
                      "the file holds neither a Word document nor a workbook");
            });
  }

  private static Kind kind(DirectoryNode root) throws Refusal {
    if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
      throw new Refusal(Reason.ENCRYPTED, Reason.ENCRYPTED.meaning());
    }
    if (root.hasEntry("WordDocument")) return Kind.DOC;
    return root.hasEntry("Workbook") || root.hasEntry("Book") ? Kind.XLS : Kind.OLE;
  }

  /** Something that is done with an open file. */
  private interface Use<T> {
    T of(DirectoryNode root) throws Refusal, IOException;
  }

  private static <T> T with(byte[] bytes, Use<T> use) throws Refusal {
    checkExtent(bytes);
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return use.of(file.getRoot());
    } catch (IOException e) {
      throw Refusal.damaged("the file cannot be read: " + e.getMessage());
    }
  }

  /**
   * A file that is cut off still opens when its directory is left, so every block that its tables
   * call used must be there.
   */
  private static void checkExtent(byte[] bytes) throws Refusal {
    if (bytes.length < HEADER_BYTES) throw Refusal.damaged("the file ends in its header");
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = file.getShort(0x1E);
    if (shift != 9 && shift != 12) throw Refusal.damaged("the file's header is broken");
    long blockBytes = 1L << shift;
    int tables = file.getInt(0x2C);
    for (int i = 0; i < Math.min(tables, FIRST_TABLES); i++) {
      int table = file.getInt(TABLE_LIST + 4 * i);
      if (table == FREE) continue;
      long at = (table + 1L) * blockBytes;
      if (table < 0 || at + blockBytes > bytes.length) throw cutOff(bytes.length, at + blockBytes);
      for (int slot = (int) (blockBytes / 4) - 1; slot >= 0; slot--) {
        if (file.getInt((int) at + 4 * slot) == FREE) continue;
        long end = (i * (blockBytes / 4) + slot + 1L) * blockBytes;
        if (end >= bytes.length) throw cutOff(bytes.length, end);
        break;
      }
    }
  }

  private static Refusal cutOff(long bytes, long needed) {
    return Refusal.damaged("the file is cut off: it has " + bytes + " bytes and needs " + needed);
  }
}
