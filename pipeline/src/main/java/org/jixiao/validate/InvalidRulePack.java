package org.jixiao.validate;

/**
 * A rule pack that cannot be used; the message names the file, the line, the member, the reason.
 */
public final class InvalidRulePack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidRulePack(String file, int line, String path, String reason) {
    super(file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + reason);
  }
}
