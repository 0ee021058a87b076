package org.jixiao.extract;

/** Where a passage stands. */
enum Place {
  PROSE,
  /** An item of a list: a bare clause at its beginning is a name. */
  LIST,
  /** Among tasks: what has a name is a task, whatever its name is like. */
  TASKS
}
