package org.jixiao.document;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jixiao.model.Reason;

/**
 * Lets a document cost only so many seconds. The work is done by a thread of its own; one that does
 * not end in time is interrupted, left behind, and replaced. What a document does to its thread, a
 * stack or a heap that overflows, becomes a refusal.
 */
public final class Fence {
  private static final long STACK_BYTES = 4L << 20;

  private static final long IDLE_SECONDS = 2;

  private final int seconds;
  private ExecutorService worker;

  public Fence(Limits limits) {
    this.seconds = limits.seconds();
  }

  /** A thread that goes when it has not been needed for a while. */
  private static ExecutorService newWorker() {
    ThreadPoolExecutor worker =
        new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Fence::thread);
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "document", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does {@code work} within the time.
   *
   * @throws Refusal what the work throws, or that it takes too long or too much
   */
  public <T> T run(Callable<T> work) throws Refusal {
    if (worker == null) worker = newWorker();
    Future<T> running = worker.submit(work);
    try {
      return running.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      leaveBehind();
      throw Refusal.beyond(
          Reason.TOO_SLOW, "the document takes more than " + seconds + " seconds", seconds);
    } catch (InterruptedException e) {
      leaveBehind();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a document was read", e);
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static Refusal refusal(Throwable cause) {
    if (cause instanceof Refusal refusal) return refusal;
    if (cause instanceof StackOverflowError) {
      return new Refusal(Reason.NESTED_TOO_DEEP, "the document's parts go too deep to be followed");
    }
    if (cause instanceof OutOfMemoryError) {
      return new Refusal(Reason.TOO_LARGE, "the document needs more memory than there is");
    }
    if (cause instanceof RuntimeException failure && isOfReader(failure)) {
      return Refusal.damaged("its reader failed: " + failure);
    }
    throw new IllegalStateException("a document could not be read", cause);
  }

  /**
   * A library stumbles over a broken document; our own code must not. A failure that the machine
   * has met so often that it no longer says where was met in a library.
   */
  private static boolean isOfReader(RuntimeException failure) {
    for (StackTraceElement at : failure.getStackTrace()) {
      if (at.getClassName().startsWith("org.jixiao.document.")) return true;
      if (at.getClassName().startsWith("org.jixiao.")) return false;
    }
    return failure.getStackTrace().length == 0;
  }

  private void leaveBehind() {
    worker.shutdownNow();
    worker = null;
  }
}
