package org.jixiao.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Compares words; white space never counts. */
final class Wording {
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Of two names one of which holds the other; the rest is the share that is held. */
  private static final double LEAST_OF_HELD = 0.7;

  private static final double SHARE_OF_HELD = 0.3;

  /** So many characters at the beginning of a quote tell a statement from others. */
  private static final int BEGINNING = 12;

  private Wording() {}

  static String squashed(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  /** The text of a member without its white space; empty when it is null or absent. */
  static String squashed(JsonNode text) {
    return text.isNull() ? "" : squashed(text.asText());
  }

  /** From 0 to 1; at least 0.7 when one name holds the other, 0 when one is empty. */
  static double ofNames(JsonNode gold, JsonNode found) {
    String label = squashed(gold);
    String name = squashed(found);
    if (label.isEmpty() || name.isEmpty()) return 0;
    if (!label.contains(name) && !name.contains(label)) return SequenceRatio.of(label, name);
    double shorter = Math.min(label.length(), name.length());
    double longer = Math.max(label.length(), name.length());
    return shorter / longer * SHARE_OF_HELD + LEAST_OF_HELD;
  }

  /** From 0 to 1; the label may quote only the beginning of the statement. */
  static double ofStatements(JsonNode gold, JsonNode found) {
    String quote = squashed(gold);
    String text = squashed(found);
    if (quote.isEmpty() || text.isEmpty()) return 0;
    if (!text.contains(quote) && !quote.contains(text)) return SequenceRatio.of(quote, text);
    String beginning = quote.substring(0, Math.min(BEGINNING, quote.length()));
    boolean whole = text.length() < 3 * quote.length() || text.startsWith(beginning);
    return whole ? 1 : 0.5;
  }
}
