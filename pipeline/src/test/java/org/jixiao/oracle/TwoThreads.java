package org.jixiao.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on two things at a time. */
final class TwoThreads implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  /** Work on one item. */
  interface Work<T, R> {
    R on(T item) throws Exception;
  }

  /** The results in the order of the items. */
  <T, R> List<R> each(List<T> items, Work<T, R> work) {
    List<Callable<R>> calls = new ArrayList<>();
    for (T item : items) calls.add(() -> work.on(item));
    List<R> results = new ArrayList<>();
    try {
      for (Future<R> result : pool.invokeAll(calls)) results.add(result.get());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
