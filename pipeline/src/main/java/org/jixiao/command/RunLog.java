package org.jixiao.command;

import java.util.List;
import org.jixiao.run.Progress;

/** Whoever is told of a run while it goes on. */
interface RunLog {

  /** The run begins; what it works with is checked. */
  void started();

  /** How far it is; called about once a second. */
  void progress(Progress progress);

  /** It is published. */
  void published(Published published);

  /** Older runs were removed. */
  void removed(List<String> runs);

  /** Nothing is published. */
  void failed(Failure failure);
}
