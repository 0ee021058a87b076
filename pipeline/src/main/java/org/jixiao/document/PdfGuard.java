package org.jixiao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jixiao.model.Reason;

/** Looks over the bytes of a PDF before anything is built from them. */
final class PdfGuard {
  private static final int TAIL = 1024;
  private static final int DICTIONARY = 2048;
  private static final long ALWAYS_ALLOWED = 16L << 20;
  private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);
  private static final byte[] OBJECT = " obj".getBytes(ISO_8859_1);

  private final byte[] bytes;
  private final Limits limits;

  private PdfGuard(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /**
   * Looks over a PDF.
   *
   * @throws Refusal when it is cut off, or has too many objects, or one that inflates too much
   */
  static void check(byte[] bytes, Limits limits) throws Refusal {
    PdfGuard guard = new PdfGuard(bytes, limits);
    guard.checkEnd();
    guard.checkLinearized();
    guard.checkObjects();
  }

  /** The end mark stands in the last kilobyte. */
  private void checkEnd() throws Refusal {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, ISO_8859_1);
    int mark = tail.lastIndexOf("%%EOF");
    if (mark < 0 || tail.lastIndexOf("startxref", mark) < 0) {
      throw Refusal.damaged("the PDF is cut off: its end mark is missing");
    }
  }

  /** A PDF made for the web has an end mark near its beginning, too, and says how long it is. */
  private void checkLinearized() throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, TAIL), ISO_8859_1);
    int at = head.indexOf("/Linearized");
    int length = at < 0 ? -1 : head.indexOf("/L ", at);
    if (length < 0) return;
    long stated = 0;
    for (int i = length + 3; i < head.length() && Character.isDigit(head.charAt(i)); i++) {
      if (stated < Integer.MAX_VALUE) stated = stated * 10 + (head.charAt(i) - '0');
    }
    if (stated > bytes.length) {
      throw Refusal.damaged(
          "the PDF is cut off: it has " + bytes.length + " of " + stated + " bytes");
    }
  }

  private void checkObjects() throws Refusal {
    int objects = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == ' ' && matches(OBJECT, i) && ++objects > limits.objects()) {
        throw Refusal.beyond(
            Reason.TOO_MANY_OBJECTS,
            "the document has more than " + limits.objects() + " objects",
            limits.objects());
      }
      if (bytes[i] == 's' && matches(STREAM, i) && (i == 0 || bytes[i - 1] != 'd')) {
        i += STREAM.length;
        checkStream(i);
      }
    }
  }

  private boolean matches(byte[] word, int at) {
    if (at + word.length > bytes.length) return false;
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) return false;
    }
    return true;
  }

  private void checkStream(int afterWord) throws Refusal {
    int at = afterWord;
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
    if (at + 2 >= bytes.length || (bytes[at] & 0x0F) != 8) return;
    if (((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 != 0) return;
    if (!isPicture(afterWord)) inflate(at);
  }

  /** Pictures are never inflated. */
  private boolean isPicture(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, from, at - from, ISO_8859_1);
    int begun = before.lastIndexOf(" obj");
    return before.indexOf("/Image", Math.max(0, begun)) >= 0;
  }

  /** Inflates without keeping anything, also what turns out to be deflated once more. */
  private void inflate(int at) throws Refusal {
    byte[] buffer = new byte[1 << 16];
    Inflater outer = new Inflater();
    Inflater inner = new Inflater();
    try {
      outer.setInput(bytes, at, bytes.length - at);
      long produced = 0;
      while (!outer.finished()) {
        int count = outer.inflate(buffer);
        if (count == 0 && (outer.needsInput() || outer.needsDictionary())) return;
        produced += count + again(inner, buffer, count);
        long most = Math.max(ALWAYS_ALLOWED, outer.getBytesRead() * limits.inflateRatio());
        if (produced > most) {
          throw Refusal.beyond(
              Reason.INFLATES_TOO_MUCH,
              "a stream inflates to more than " + produced + " bytes",
              most);
        }
      }
    } catch (DataFormatException notDeflated) {
      // The reader will see for itself.
    } finally {
      outer.end();
      inner.end();
    }
  }

  private static long again(Inflater inner, byte[] buffer, int count) {
    byte[] scratch = new byte[1 << 16];
    long produced = 0;
    try {
      inner.setInput(buffer, 0, count);
      while (!inner.finished() && !inner.needsInput() && !inner.needsDictionary()) {
        int more = inner.inflate(scratch);
        if (more == 0) break;
        produced += more;
      }
    } catch (DataFormatException onlyOnce) {
      return produced;
    }
    return produced;
  }
}
