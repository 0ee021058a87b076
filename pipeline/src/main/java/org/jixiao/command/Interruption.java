package org.jixiao.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What is done when the process is told to end, by a signal, while it runs a job. The process then
 * ends with 128 and the signal's number, as Java does it.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  /** Gives a job up. */
  interface GiveUp {
    /** Gives the job up for good; false when it is too late for that and its end is near. */
    boolean now();
  }

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  private Interruption(GiveUp giveUp) {
    this.hook = new Thread(() -> interrupted(giveUp), "interruption");
  }

  /** From now on, until it is closed, gives the job up on a signal. */
  static Interruption on(GiveUp giveUp) {
    Interruption interruption = new Interruption(giveUp);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupted(GiveUp giveUp) {
    happened = true;
    if (giveUp.now()) return;
    happened = false;
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) happened = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the job was given up; what it throws from then on is no news. */
  boolean happened() {
    return happened;
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // The hook is at work and sees that the job has ended.
    }
  }
}
