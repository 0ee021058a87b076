package org.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.run.BeamStorage;
import org.jixiao.run.Claim;
import org.jixiao.run.KeptFolders;
import org.jixiao.run.Leftovers;
import org.jixiao.run.Progress;
import org.jixiao.run.PublishedRuns;
import org.jixiao.run.Tallies;

/** The main job from its lock to its exit code. */
final class MainJob {
  private static final int SWEEPS = 50;
  private static final int QUIET_SWEEPS = 5;
  private static final long SWEEP_MILLIS = 100;

  private final Settings settings;
  private final RunLog log;
  private final LongSupplier elapsed;
  private final PipelineJob job;
  private final Claim claim;

  MainJob(JixiaoOptions options, Settings settings, RunLog log, LongSupplier elapsed) {
    this.settings = settings;
    this.log = log;
    this.elapsed = elapsed;
    this.job = new PipelineJob(options, settings);
    this.claim = Claim.of(settings);
  }

  /** Runs it, tells the log and gives the exit code. */
  int run() {
    try {
      return BeamStorage.isLocal(settings.output()) ? locked() : execute();
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e);
    }
  }

  private int locked() throws IOException {
    try (OutputLock lock = OutputLock.hold(Path.of(settings.output()))) {
      lock.sweep();
      try {
        return execute();
      } finally {
        lock.sweep();
      }
    }
  }

  private int execute() throws IOException {
    Leftovers.of(settings).sweep();
    log.started();
    claim.lay();
    try (Interruption interruption = Interruption.on(this::giveUp)) {
      Progress progress;
      try {
        progress = Watch.during(() -> job.run(claim), Tallies.of(settings), log);
      } catch (RuntimeException engineFailed) {
        if (interruption.happened()) return ExitCode.FAILED;
        int code = failed(engineFailed);
        Leftovers.of(settings).sweep();
        return code;
      }
      return interruption.happened() ? ExitCode.FAILED : tell(progress);
    }
  }

  private int tell(Progress progress) throws IOException {
    Published published = Published.read(settings, progress, elapsed.getAsLong());
    log.published(published);
    List<String> removed = PublishedRuns.of(published.settings()).retire();
    if (!removed.isEmpty()) log.removed(removed);
    KeptFolders.sweep(settings);
    Leftovers.of(settings).sweep();
    return published.exitCode();
  }

  private int failed(Throwable thrown) {
    Failure failure = Failure.of(thrown, settings.output());
    log.failed(failure);
    return failure.exitCode();
  }

  /** Withdraws the run's right to publish, then what it left; workers may still be at work. */
  private boolean giveUp() {
    try {
      if (!claim.withdraw()) return false;
      log.failed(Failure.interrupted());
      job.cancel();
      sweep();
    } catch (IOException e) {
      log.failed(Failure.of(e, settings.output()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  /** Sweeps until nothing comes any more: a worker that is busy writes once more before it ends. */
  private void sweep() throws IOException, InterruptedException {
    int quiet = 0;
    for (int i = 1; i <= SWEEPS && quiet < QUIET_SWEEPS; i++) {
      try {
        Leftovers.of(settings).sweep();
        TimeUnit.MILLISECONDS.sleep(SWEEP_MILLIS);
        quiet = Leftovers.of(settings).areGone() ? quiet + 1 : 0;
      } catch (IOException aWorkerWroteMeanwhile) {
        if (i == SWEEPS) throw aWorkerWroteMeanwhile;
      }
    }
    Leftovers.of(settings).sweep();
  }
}
