package org.jixiao.run;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.jixiao.Settings;

/**
 * A run's right to publish: a file in its staging folder that the publishing step takes by renaming
 * it, and that whoever gives the run up renames away. Only one of them can. So a run that was given
 * up publishes nothing, even where its workers live on. It is laid before the job begins: a job
 * that laid it itself would lay it anew whenever its first stage is done again.
 *
 * <p>Object stores copy and delete instead, and both may copy in the same moment. But who gives up
 * looks after its deletion whether the other has a copy, and gives way to it: later none can.
 *
 * @param folder where the file is; empty for a run that nobody waits for and that cannot be given
 *     up
 */
public record Claim(String folder) implements Serializable {
  /** Of a run that nobody can give up. */
  public static final Claim NONE = new Claim("");

  private static final String OPEN = "/claim.open";
  private static final String TAKEN = "/claim.taken";
  private static final String WITHDRAWN = "/claim.withdrawn";

  public static Claim of(Settings settings) {
    return new Claim(settings.staging());
  }

  /** Lays the claim before the run begins. */
  public void lay() throws IOException {
    BeamStorage.output(folder + OPEN).close();
  }

  /**
   * Takes the claim, now or at an attempt before.
   *
   * @throws IOException when the run was given up
   */
  void take() throws IOException {
    if (folder.isEmpty()) return;
    move(TAKEN);
    if (!exists(TAKEN)) throw new IOException("the run was given up; nothing is published");
  }

  /** Gives the run up; false when it is publishing already. */
  public boolean withdraw() throws IOException {
    move(WITHDRAWN);
    return !exists(TAKEN);
  }

  private void move(String to) throws IOException {
    if (!exists(OPEN)) return;
    try {
      FileSystems.rename(
          List.of(BeamStorage.resource(folder + OPEN)), List.of(BeamStorage.resource(folder + to)));
    } catch (IOException movedMeanwhile) {
      if (exists(OPEN)) throw movedMeanwhile;
    }
  }

  private boolean exists(String name) throws IOException {
    return !new BeamStorage().list(folder + name).isEmpty();
  }
}
