package org.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jixiao.run.Progress;
import org.jixiao.run.Tallies;

/**
 * Looks about once a second how far a run is, while another thread waits for it. Looking costs at
 * most a hundredth of the time, however slow the storage.
 */
final class Watch {
  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(700);
  private static final long REST = 100;

  private final Tallies tallies;
  private final RunLog log;
  private final Thread thread;
  private volatile Progress last = Progress.NONE;

  private Watch(Tallies tallies, RunLog log) {
    this.tallies = tallies;
    this.log = log;
    this.thread = new Thread(this::look, "progress");
    this.thread.setDaemon(true);
  }

  /**
   * Does some work, which leaves the tallies, and looks at them meanwhile.
   *
   * @return how far the work is at its end, or was when the tallies were last seen
   */
  static Progress during(Runnable work, Tallies tallies, RunLog log) throws IOException {
    Watch watch = new Watch(tallies, log);
    watch.thread.start();
    try {
      work.run();
    } finally {
      watch.end();
    }
    Progress end = tallies.read();
    return end.batches() > 0 ? end : watch.last;
  }

  private void look() {
    try {
      while (true) {
        long begin = System.nanoTime();
        tell();
        long cost = System.nanoTime() - begin;
        TimeUnit.NANOSECONDS.sleep(Math.max(INTERVAL_NANOS, cost * REST));
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    try {
      last = tallies.read();
      log.progress(last);
    } catch (IOException | UncheckedIOException unseen) {
      // The run itself meets a storage that fails and says so; its progress is told the next time.
    }
  }

  private void end() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
