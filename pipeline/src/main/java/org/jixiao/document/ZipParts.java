package org.jixiao.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jixiao.model.Reason;

/** The parts of a zip file, found by its directory, inflated within limits. */
final class ZipParts implements Closeable {
  private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

  private final ZipFile zip;
  private final int fileBytes;
  private final Inflation inflation;
  private final Map<String, ZipArchiveEntry> byName = new TreeMap<>();

  private ZipParts(ZipFile zip, int fileBytes, Inflation inflation) {
    this.zip = zip;
    this.fileBytes = fileBytes;
    this.inflation = inflation;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) byName.put(unused(EntryNames.of(entry)), entry);
    }
  }

  /** A name that occurs twice gets a number, so that nothing is lost. */
  private String unused(String name) {
    String free = name;
    for (int i = 2; byName.containsKey(free); i++) free = name + "~" + i;
    return free;
  }

  /**
   * Opens a zip file.
   *
   * @throws Refusal when it has too many entries or is cut off
   */
  static ZipParts open(byte[] bytes, Limits limits) throws Refusal {
    return open(bytes, limits, new Inflation(limits));
  }

  static ZipParts open(byte[] bytes, Limits limits, Inflation inflation) throws Refusal {
    countEntries(bytes, limits.entries());
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      return new ZipParts(zip, bytes.length, inflation);
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.damaged("the zip directory cannot be read: " + e.getMessage());
    }
  }

  private static void countEntries(byte[] bytes, int most) throws Refusal {
    int entries = 0;
    for (int i = 0; i + 4 <= bytes.length; i++) {
      if (bytes[i] != DIRECTORY_ENTRY[0]
          || bytes[i + 1] != DIRECTORY_ENTRY[1]
          || bytes[i + 2] != DIRECTORY_ENTRY[2]
          || bytes[i + 3] != DIRECTORY_ENTRY[3]) {
        continue;
      }
      if (++entries > most) {
        throw Refusal.beyond(
            Reason.TOO_MANY_ENTRIES, "the archive has more than " + most + " entries", most);
      }
    }
  }

  /** The names of all files, in the order of their names. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * Reads a part.
   *
   * @throws Refusal when there is none of that name, or it is protected or packed in an unknown way
   */
  InputStream open(String name) throws Refusal, IOException {
    ZipArchiveEntry entry = byName.get(name);
    if (entry == null) throw Refusal.damaged("the part " + name + " is missing");
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal(Reason.ENCRYPTED, "the entry " + name + " is protected by a password");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new Refusal(
          Reason.UNSUPPORTED_FORMAT, "the entry is packed with method " + entry.getMethod());
    }
    long compressed = Math.min(entry.getCompressedSize(), fileBytes);
    return inflation.count(zip.getInputStream(entry), compressed);
  }

  /**
   * All bytes of a part.
   *
   * @param most bytes that it may have
   */
  byte[] bytes(String name, long most) throws Refusal {
    try (InputStream in = open(name)) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
      if (bytes.length > most) {
        throw Refusal.beyond(Reason.TOO_LARGE, "the entry has more than " + most + " bytes", most);
      }
      return bytes;
    } catch (Inflation.TooMuch e) {
      throw e.refusal();
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.damaged("the entry " + name + " cannot be read to its end: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }
}
