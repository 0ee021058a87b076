package org.jixiao.record;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NULL;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;
import org.jixiao.model.Reason;

/**
 * A place in one record. Typed reads of the value that it stands on: null for a JSON null, a {@link
 * RecordException} with path and value for anything else that does not fit.
 */
final class Cursor {

  /** Reads one object of a list. */
  interface ItemReader<T> {
    T read(Cursor at) throws IOException, RecordException;
  }

  private static final int LONGEST_SHOWN = 40;

  private final JsonParser parser;
  private final int depthOutside;

  /** Whether the texts of lists are left out, and whether the place is in a list. */
  private final boolean skims;

  private boolean isInList;

  private Cursor(JsonParser parser, boolean skims) {
    this.parser = parser;
    this.skims = skims;
    this.depthOutside = parser.getParsingContext().getNestingDepth() - 1;
  }

  /** {@code parser} stands on the record's START_OBJECT. */
  Cursor(JsonParser parser) {
    this(parser, false);
  }

  /** As {@link #Cursor(JsonParser)}; texts of lists are checked, but read as not stated. */
  static Cursor skimming(JsonParser parser) {
    return new Cursor(parser, true);
  }

  /** Goes to the value of the object's next member and returns its name, or null at the end. */
  String nextMember() throws IOException {
    String name = parser.nextFieldName();
    if (name != null) parser.nextToken();
    return name;
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Goes to the END_OBJECT of the record. */
  void leave() throws IOException {
    while (parser.getParsingContext().getNestingDepth() > depthOutside) {
      if (parser.nextToken() == null) return;
    }
  }

  boolean isNull() {
    return parser.currentToken() == VALUE_NULL;
  }

  /** Whether there is an object to read here; false for a null. */
  boolean entersObject() throws IOException, RecordException {
    if (isNull()) return false;
    if (parser.currentToken() != START_OBJECT) throw expected("an object");
    return true;
  }

  <T> List<T> list(ItemReader<T> reader) throws IOException, RecordException {
    if (isNull()) return List.of();
    if (parser.currentToken() != START_ARRAY) throw expected("an array");
    List<T> items = new ArrayList<>();
    isInList = true;
    while (parser.nextToken() != END_ARRAY) {
      if (parser.currentToken() != START_OBJECT) throw expected("an object");
      items.add(reader.read(this));
    }
    isInList = false;
    return items;
  }

  String text() throws IOException, RecordException {
    if (isNull()) return null;
    if (parser.currentToken() != VALUE_STRING) throw expected("a string");
    if (skims && isInList) return null;
    return parser.getText();
  }

  Boolean truth() throws IOException, RecordException {
    if (isNull()) return null;
    if (!parser.currentToken().isBoolean()) throw expected("true or false");
    return parser.getBooleanValue();
  }

  Integer wholeNumber() throws IOException, RecordException {
    if (isNull()) return null;
    try {
      return number("a whole number").wholeNumber();
    } catch (ArithmeticException e) {
      throw expected("a whole number");
    }
  }

  /** An amount in yuan. */
  Amount yuan() throws IOException, RecordException {
    if (isNull()) return null;
    NumberLiteral number = number("a number");
    if (number.isNegative()) throw expected("an amount that is not negative");
    try {
      return number.yuan();
    } catch (ArithmeticException e) {
      throw outOfRange();
    }
  }

  /** A rate, score or count with the decimals that it shows. */
  Decimal printed() throws IOException, RecordException {
    if (isNull()) return null;
    NumberLiteral number = number("a number");
    try {
      return number.printed();
    } catch (ArithmeticException e) {
      throw outOfRange();
    }
  }

  /** A number that is what it says: full marks are not rounded. */
  Decimal exact() throws IOException, RecordException {
    Decimal printed = printed();
    return printed == null ? null : Decimal.exact(printed.millionths());
  }

  private NumberLiteral number(String what) throws IOException, RecordException {
    if (!parser.currentToken().isNumeric()) throw expected(what);
    try {
      return NumberLiteral.of(
          parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (ArithmeticException e) {
      throw outOfRange();
    }
  }

  private RecordException outOfRange() throws IOException {
    return expected("a number of at most 18 digits");
  }

  /** The value here is not what a record has in this place. */
  RecordException expected(String what) throws IOException {
    return new RecordException(
        Reason.BAD_VALUE,
        path()
            + ": expected "
            + what
            + ", found "
            + found()
            + RecordJson.place(parser.currentTokenLocation()));
  }

  /** The object that ends here contradicts itself. */
  RecordException refused(String why) {
    return new RecordException(
        Reason.BAD_VALUE, path() + ": " + why + RecordJson.place(parser.currentTokenLocation()));
  }

  private String found() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == START_OBJECT) return "an object";
    if (token == START_ARRAY) return "an array";
    String text = parser.getText();
    String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    return token == VALUE_STRING ? '"' + shown + '"' : shown;
  }

  /** Such as {@code /tasks/0/name}, from the record's root. */
  private String path() {
    StringBuilder path = new StringBuilder();
    JsonStreamContext context = parser.getParsingContext();
    if (parser.currentToken().isStructStart()) context = context.getParent();
    for (;
        context != null && context.getNestingDepth() > depthOutside;
        context = context.getParent()) {
      path.insert(
          0, "/" + (context.inArray() ? context.getCurrentIndex() : context.getCurrentName()));
    }
    return path.isEmpty() ? "/" : path.toString();
  }
}
