package org.jixiao.run;

import java.util.ArrayList;
import java.util.Collection;
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

  /** Begins to work on each item, in their order. */
  <T, R> List<Future<R>> begin(Collection<T> items, Work<T, R> work) {
    List<Future<R>> begun = new ArrayList<>();
    for (T item : items) {
      Callable<R> call = () -> work.on(item);
      begun.add(pool.submit(call));
    }
    return begun;
  }

  /** The results in the order of the items. */
  static <R> List<R> await(List<Future<R>> begun) {
    List<R> results = new ArrayList<>();
    try {
      for (Future<R> result : begun) results.add(result.get());
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }

  <T, R> List<R> each(Collection<T> items, Work<T, R> work) {
    return await(begin(items, work));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
