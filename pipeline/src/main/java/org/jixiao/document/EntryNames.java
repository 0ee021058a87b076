package org.jixiao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Names of zip entries. Programs in China write them in GBK, others in UTF-8, and few say which:
 * what is UTF-8 to the last byte is taken for it, all else for GB18030.
 */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  static String of(ZipArchiveEntry entry) {
    boolean said =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            || entry.getGeneralPurposeBit().usesUTF8ForNames();
    return said ? entry.getName() : decode(entry.getRawName());
  }

  static String decode(byte[] name) {
    for (Charset charset : new Charset[] {UTF_8, GB18030}) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(name))
            .toString()
            .replace('\\', '/');
      } catch (CharacterCodingException notThisOne) {
        // The next may fit.
      }
    }
    return new String(name, ISO_8859_1);
  }

  /** Whether a name leads out of the folder that it stands in. */
  static boolean leadsOut(String name) {
    if (name.startsWith("/") || name.indexOf('\0') >= 0) return true;
    if (name.length() > 1 && name.charAt(1) == ':') return true;
    for (String part : name.split("/", -1)) {
      if (part.equals("..")) return true;
    }
    return false;
  }
}
