package org.jixiao.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineResult.State;
import org.apache.beam.sdk.io.FileSystems;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.jixiao.run.JixiaoPipeline;

/** The main job on whatever engine the options name. */
final class PipelineJob {
  private static final Set<State> LOST = EnumSet.of(State.FAILED, State.CANCELLED, State.STOPPED);

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
   * @throws RuntimeException whatever the engine throws when the job fails
   */
  void run() {
    submit();
    State end = result.waitUntilFinish();
    if (end != null && LOST.contains(end)) throw new IllegalStateException("the job is " + end);
  }

  /**
   * Hands the job to the engine, which may or may not wait for its end.
   *
   * @throws RuntimeException whatever the engine throws when it refuses the job
   */
  void submit() {
    Pipeline pipeline = Pipeline.create(options);
    JixiaoPipeline.build(pipeline, settings);
    result = pipeline.run();
  }

  /**
   * Stops the job where the engine lets go of it; one that waits inside of itself ends by itself.
   */
  void cancel() throws IOException {
    PipelineResult running = result;
    if (running != null) running.cancel();
  }
}
