package org.jixiao.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * What Beam, engines and libraries write to standard error, line by line. In between them stands
 * whoever must keep the stream in order.
 */
final class ForeignLines extends OutputStream {
  private final Consumer<String> reader;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private ForeignLines(Consumer<String> reader) {
    this.reader = reader;
  }

  /** From now on, hands to {@code reader} each line that is written to {@code System.err}. */
  static void route(Consumer<String> reader) {
    System.setErr(new PrintStream(new ForeignLines(reader), false, UTF_8));
  }

  @Override
  public synchronized void write(int b) {
    if (b != '\n') {
      line.write(b);
      return;
    }
    String text = line.toString(UTF_8);
    line.reset();
    reader.accept(text);
  }
}
