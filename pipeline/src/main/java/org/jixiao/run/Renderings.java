package org.jixiao.run;

import java.util.List;
import java.util.Optional;
import org.jixiao.write.Rendering;
import org.jixiao.write.TableFiles;

/** The files that a run publishes beside its tables and the summary. */
final class Renderings {

  /** Those that are made from the run's own tables. */
  static final List<Rendering> ALL = List.of();

  private Renderings() {}

  /**
   * All of them.
   *
   * @param previous tables of the run before, for what tells of changes since then
   */
  static List<Rendering> of(Optional<TableFiles> previous) {
    return ALL;
  }
}
