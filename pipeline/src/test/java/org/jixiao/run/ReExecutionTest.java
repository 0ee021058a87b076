package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.junit.jupiter.api.Test;

/** What a lost worker held can be made again and meets the rest where the first was going. */
class ReExecutionTest {

  @Test
  void everyElementGoesWhereItsContentSays() {
    Groups groups = new Groups();
    Pipeline pipeline = Pipeline.create();
    JixiaoPipeline.build(
        pipeline, DirectRun.settings(List.of("../data/sample"), Path.of("out"), "run"), Claim.NONE);
    pipeline.traverseTopologically(groups);

    assertEquals(List.of(), groups.random);
    assertTrue(groups.count >= 10, "groups: " + groups.count);
  }

  /** How often elements are brought together, and where a place is chosen at random. */
  private static final class Groups extends Pipeline.PipelineVisitor.Defaults {
    private int count;
    private final List<String> random = new ArrayList<>();

    @Override
    public CompositeBehavior enterCompositeTransform(Node node) {
      note(node);
      return CompositeBehavior.ENTER_TRANSFORM;
    }

    @Override
    public void visitPrimitiveTransform(Node node) {
      note(node);
    }

    private void note(Node node) {
      PTransform<?, ?> transform = node.getTransform();
      if (transform instanceof GroupByKey<?, ?>) count++;
      if (transform instanceof Reshuffle<?, ?>
          || transform instanceof Reshuffle.ViaRandomKey<?>
          || transform instanceof Redistribute.RedistributeArbitrarily<?>) {
        random.add(node.getFullName());
      }
    }
  }
}
