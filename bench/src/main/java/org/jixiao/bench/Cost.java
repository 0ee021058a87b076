package org.jixiao.bench;

import java.util.Locale;

/**
 * What one process took.
 *
 * @param wallMillis on the clock, from start to end
 * @param cpuMillis of all processors, in user and system mode, as the shell's {@code time} tells
 * @param peakKilobytes the most memory that was resident at once: {@code VmHWM} of the kernel
 */
record Cost(long wallMillis, long cpuMillis, long peakKilobytes) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%7.2f s  %7.2f s processor  %5d MB",
        wallMillis / 1e3,
        cpuMillis / 1e3,
        peakKilobytes / 1024);
  }
}
