package org.jixiao.command;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jixiao.run.Progress;

/** Tells a person what a run does; on a terminal in one line that is drawn again and again. */
final class TextLog implements RunLog {
  private final Language language;
  private final PrintWriter err;
  private final PrintWriter out;
  private final ProgressLine line;
  private final Function<Progress, String> progress;
  private final ResourceBundle messages;

  /**
   * A log.
   *
   * @param line draws nothing where no terminal is
   * @param progress says how far the run is
   */
  TextLog(
      Language language,
      PrintWriter out,
      PrintWriter err,
      ProgressLine line,
      Function<Progress, String> progress) {
    this.language = language;
    this.err = err;
    this.out = out;
    this.line = line;
    this.progress = progress;
    this.messages = Messages.of("ending", language.id());
  }

  @Override
  public void started() {}

  @Override
  public void progress(Progress reached) {
    line.draw(progress.apply(reached));
  }

  @Override
  public void published(Published published) {
    line.end();
    new Ending(published, language, out).tell();
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
    Wording wording = new Wording(language);
    err.println(wording.say("failed", failure.reason(language)));
  }

  /** A line that somebody else wrote: Beam, an engine, a library. */
  void foreign(String text) {
    line.erase();
    err.println(text);
  }
}
