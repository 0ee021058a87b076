package org.jixiao.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineResult.State;
import org.apache.beam.sdk.io.FileSystems;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.run.Claim;
import org.jixiao.run.JixiaoPipeline;

/** The main job on whatever engine the options name. */
final class PipelineJob {
  private static final Set<State> LOST = EnumSet.of(State.FAILED, State.CANCELLED, State.STOPPED);

  private static final int LOOKS = 100;
  private static final long LOOK_MILLIS = 200;

  private final JixiaoOptions options;
  private final Settings settings;
  private volatile PipelineResult result;

  PipelineJob(JixiaoOptions options, Settings settings) {
    this.options = options;
    this.settings = settings;
    FileSystems.setDefaultPipelineOptions(options);
  }

  /**
   * Runs the job and waits for its end.
   *
   * @param claim that is laid
   * @throws RuntimeException whatever the engine throws when the job fails
   */
  void run(Claim claim) {
    submit(claim);
    State end = result.waitUntilFinish();
    if (end != null && LOST.contains(end)) {
      throw new IllegalStateException("the job is " + end + "; the engine's log tells why");
    }
  }

  /**
   * Hands the job to the engine, which may or may not wait for its end.
   *
   * @param claim that is laid, or none
   * @throws RuntimeException whatever the engine throws when it refuses the job
   */
  void submit(Claim claim) {
    Pipeline pipeline = Pipeline.create(options);
    JixiaoPipeline.build(pipeline, settings, claim);
    result = pipeline.run();
  }

  /**
   * Stops the job where the engine lets go of it, and waits a while until its workers have; one
   * that waits inside of itself ends by itself.
   */
  void cancel() throws IOException, InterruptedException {
    PipelineResult running = result;
    if (running == null) return;
    running.cancel();
    for (int i = 0; i < LOOKS && !running.getState().isTerminal(); i++) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }
}
