package org.jixiao.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;

/** Runs the main job in this process, with all the checks that the direct runner offers. */
public final class DirectRun {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private DirectRun() {}

  /**
   * Publishes a run of some inputs in {@code output}.
   *
   * @param runId null when the options name the run
   * @param options such as {@code --targetParallelism=1}
   * @return the published run's folder
   * @throws Pipeline.PipelineExecutionException when the run fails
   */
  public static Path of(List<String> inputs, Path output, String runId, String... options) {
    JixiaoOptions parsed = options(inputs, output, runId, options);
    Settings settings = Settings.of(parsed, "unnamed", TODAY);
    Pipeline pipeline = Pipeline.create(parsed);
    JixiaoPipeline.build(pipeline, settings, Claim.NONE);
    pipeline.run().waitUntilFinish();
    return Path.of(settings.published());
  }

  /** The settings of such a run. */
  static Settings settings(List<String> inputs, Path output, String runId, String... options) {
    return Settings.of(options(inputs, output, runId, options), "unnamed", TODAY);
  }

  private static JixiaoOptions options(
      List<String> inputs, Path output, String runId, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("--output=" + output), Stream.of(options)).toArray(String[]::new);
    JixiaoOptions parsed =
        PipelineOptionsFactory.fromArgs(arguments).withValidation().as(JixiaoOptions.class);
    parsed.setInput(inputs);
    if (runId != null) parsed.setRunId(runId);
    return parsed;
  }
}
