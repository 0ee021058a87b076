package org.jixiao.command;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jixiao.run.Progress;

/** Tells a person what a run does; on a terminal in one line that is drawn again and again. */
final class TextLog implements RunLog {
  private final PrintWriter err;
  private final PrintWriter out;
  private final ProgressLine line;
  private final ResourceBundle messages;

  /**
   * A log.
   *
   * @param line draws nothing where no terminal is
   */
  TextLog(String language, PrintWriter out, PrintWriter err, ProgressLine line) {
    this.err = err;
    this.out = out;
    this.line = line;
    this.messages = Messages.of("ending", language);
  }

  @Override
  public void started() {}

  @Override
  public void progress(Progress progress) {
    line.draw(progress);
  }

  @Override
  public void published(Published published) {
    line.end();
    new Ending(published, out).tell();
  }

  @Override
  public void removed(List<String> runs) {
    String names = String.join(", ", runs);
    out.println(
        new MessageFormat(messages.getString("removed"), Locale.ROOT).format(new Object[] {names}));
  }

  @Override
  public void failed(Failure failure) {
    line.end();
    err.println("jixiao run: failed, nothing was published: " + failure.reason());
  }

  /** Tells of a command line that is wrong. */
  static void refused(Failure failure, PrintWriter err) {
    err.println("jixiao run: " + failure.reason());
    err.println("jixiao run --help");
  }

  /** A line that somebody else wrote: Beam, an engine, a library. */
  void foreign(String text) {
    line.erase();
    err.println(text);
  }
}
