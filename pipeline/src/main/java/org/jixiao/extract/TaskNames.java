package org.jixiao.extract;

/** Compares the names of tasks. */
final class TaskNames {

  private static final String[] TAILS = {
    "项目支出", "项目经费", "工作经费", "专项经费", "项目", "经费", "工作", "支出", "专项"
  };

  private TaskNames() {}

  /** The name without the words that every task's name may end in. */
  static String core(String name) {
    String core = name;
    for (String tail : TAILS) {
      if (core.endsWith(tail) && core.length() > tail.length() + 1)
        core = core.substring(0, core.length() - tail.length());
    }
    return core;
  }
}
