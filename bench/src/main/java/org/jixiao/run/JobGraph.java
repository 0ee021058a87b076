package org.jixiao.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;

/** The main job, built and not run. */
public final class JobGraph {
  private JobGraph() {}

  /** Over one input. */
  public static Pipeline over(String input, String output) {
    JixiaoOptions options = PipelineOptionsFactory.as(JixiaoOptions.class);
    options.setInput(List.of(input));
    options.setOutput(output);
    LocalDate anyDay = LocalDate.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
    Pipeline pipeline = Pipeline.create(options);
    JixiaoPipeline.build(pipeline, Settings.of(options, "graph", anyDay), Claim.NONE);
    return pipeline;
  }
}
