package org.jixiao.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jixiao.run.RootCause;

/**
 * Why a run published nothing: a code for programs and a reason for people.
 *
 * @param place that it was to write to, or empty
 * @param said what was said of the cause, or empty
 */
record Failure(Code code, String place, String said) {

  enum Code {
    USAGE,
    LOCKED,
    UNWRITABLE,
    DISK_FULL,
    INTERRUPTED,
    FAILED;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Failure usage(String reason) {
    return new Failure(Code.USAGE, "", reason);
  }

  /** The failure of a run, by the innermost of its causes. */
  static Failure of(Throwable thrown, String output) {
    Throwable cause = innermost(thrown);
    if (cause instanceof OutputLock.Held) return new Failure(Code.LOCKED, output, "");
    String said = RootCause.onOneLine(said(cause));
    return new Failure(code(cause, said), output, said);
  }

  static Failure interrupted() {
    return new Failure(Code.INTERRUPTED, "", "");
  }

  /** The reason, and what may help. */
  String reason(Language language) {
    return new Wording(language).say("failed." + code.id(), place, said);
  }

  /** What there is to say of a failure: which file, and why. */
  static String told(Throwable thrown, Language language) {
    Throwable cause = innermost(thrown);
    if (cause instanceof FileSystemException failure && failure.getReason() == null) {
      String key = "io." + failure.getClass().getSimpleName().replace("Exception", "");
      Wording wording = new Wording(language);
      if (wording.knows(key)) return wording.say("line", failure.getFile(), wording.say(key));
    }
    return said(cause);
  }

  private static Throwable innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }

  private static Code code(Throwable cause, String said) {
    if (!(cause instanceof IOException)) return Code.FAILED;
    if (said.contains("No space left") || said.contains("quota exceeded")) return Code.DISK_FULL;
    boolean refused =
        cause instanceof AccessDeniedException
            || said.contains("Permission denied")
            || said.contains("Read-only file system")
            || said.contains("Not a directory")
            || said.contains("File too large");
    return refused ? Code.UNWRITABLE : Code.FAILED;
  }

  /** File systems leave out of the message what the exception's name says. */
  private static String said(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) return denied.getFile() + ": no permission";
    if (cause instanceof FileSystemException failure && failure.getReason() == null) {
      return failure.getClass().getSimpleName().replace("Exception", "") + ": " + failure.getFile();
    }
    if (cause instanceof IOException && cause.getMessage() != null) return cause.getMessage();
    return cause.toString();
  }

  int exitCode() {
    return code == Code.USAGE ? ExitCode.USAGE : ExitCode.FAILED;
  }
}
