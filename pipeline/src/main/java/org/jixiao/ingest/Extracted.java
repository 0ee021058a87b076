package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.Reason;

/** What came of a document, whatever it is called. */
sealed interface Extracted {

  /** A report's record without the name of its document. */
  final class Json implements Extracted {
    private final byte[] record;

    Json(byte[] record) {
      this.record = record;
    }

    byte[] record() {
      return record;
    }
  }

  /** No report. */
  record Refused(Reason reason, String detail) implements Extracted {}

  /** Refusals that a faster or larger machine might not make. */
  Set<Reason> OF_THE_MACHINE = Set.of(Reason.TOO_SLOW, Reason.TOO_LARGE, Reason.NESTED_TOO_DEEP);

  /** Whether it follows from the document alone. */
  default boolean isLasting() {
    return !(this instanceof Refused refused && OF_THE_MACHINE.contains(refused.reason()));
  }

  /** The form in which it is kept: a fingerprint of the rest, a letter, the content. */
  default byte[] bytes() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (this instanceof Json json) {
      content.write('R');
      content.writeBytes(json.record());
    } else if (this instanceof Refused refused) {
      content.writeBytes(("X" + refused.reason().name() + "\t" + refused.detail()).getBytes(UTF_8));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(content.size() + 64);
    whole.writeBytes(Sha256.of(content.toByteArray()).getBytes(UTF_8));
    whole.writeBytes(content.toByteArray());
    return whole.toByteArray();
  }

  /** What was kept, or nothing when the bytes are torn. */
  static Optional<Extracted> of(byte[] kept) {
    int begin = Sha256.DIGITS;
    if (kept.length <= begin) return Optional.empty();
    byte[] content = Arrays.copyOfRange(kept, begin, kept.length);
    String fingerprint = new String(kept, 0, begin, UTF_8);
    if (!fingerprint.equals(Sha256.of(content))) return Optional.empty();
    byte[] rest = Arrays.copyOfRange(content, 1, content.length);
    return Optional.of(content[0] == 'R' ? new Json(rest) : refused(new String(rest, UTF_8)));
  }

  private static Refused refused(String text) {
    int tab = text.indexOf('\t');
    return new Refused(Reason.valueOf(text.substring(0, tab)), text.substring(tab + 1));
  }
}
