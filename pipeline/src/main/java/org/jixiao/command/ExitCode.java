package org.jixiao.command;

/** What the command tells its caller. */
public final class ExitCode {
  /** Everything was done. */
  public static final int DONE = 0;

  /** The command line was wrong; nothing was done. */
  public static final int USAGE = 1;

  /** A fatal rule fired. */
  public static final int FATAL_RULE = 2;

  /** Done, but some inputs were rejected. */
  public static final int REJECTIONS = 3;

  /** Failed; nothing was published. */
  public static final int FAILED = 4;

  /** {@code diff} found differences. */
  public static final int DIFFERENT = 5;

  private ExitCode() {}
}
