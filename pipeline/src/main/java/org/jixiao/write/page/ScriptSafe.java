package org.jixiao.write.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * JSON that may stand in an HTML page: nothing in it can end its element, begin a comment or be
 * taken for the end of a line of script.
 */
final class ScriptSafe extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final int[] escapes = standardAsciiEscapesForJSON();

  ScriptSafe() {
    for (char special : new char[] {'<', '>', '&'}) escapes[special] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return escapes.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case LINE_SEPARATOR -> new SerializedString("\\u2028");
      case PARAGRAPH_SEPARATOR -> new SerializedString("\\u2029");
      default -> null;
    };
  }
}
