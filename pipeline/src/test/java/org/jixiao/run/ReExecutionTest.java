package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.Coder.NonDeterministicException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.JixiaoOptions;
import org.jixiao.Settings;
import org.junit.jupiter.api.Test;

/** What a lost worker held can be made again and meets the rest where the first was going. */
class ReExecutionTest {

  @Test
  void everyElementGoesWhereItsContentSays() {
    Groups groups = new Groups();
    Pipeline pipeline = pipeline();
    pipeline.traverseTopologically(groups);

    assertEquals(List.of(), groups.random);
    assertTrue(groups.keys.size() >= 10, groups.keys.toString());
    for (Coder<?> key : groups.keys) {
      try {
        key.verifyDeterministic();
      } catch (NonDeterministicException e) {
        throw new AssertionError(key.toString(), e);
      }
    }
  }

  private static Pipeline pipeline() {
    JixiaoOptions options = PipelineOptionsFactory.fromArgs("--output=out").as(JixiaoOptions.class);
    options.setInput(List.of("../data/sample"));
    Pipeline pipeline = Pipeline.create(options);
    JixiaoPipeline.build(pipeline, Settings.of(options, "run"));
    return pipeline;
  }

  /** The keys by which elements are brought together, and what would choose a place at random. */
  private static final class Groups extends Pipeline.PipelineVisitor.Defaults {
    private final List<Coder<?>> keys = new ArrayList<>();
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
      if (transform instanceof GroupByKey<?, ?>) {
        for (PCollection<?> input : node.getInputs().values()) {
          keys.add(((KvCoder<?, ?>) input.getCoder()).getKeyCoder());
        }
      }
      if (transform instanceof Reshuffle<?, ?>
          || transform instanceof Reshuffle.ViaRandomKey<?>
          || transform instanceof Redistribute.RedistributeArbitrarily<?>) {
        random.add(node.getFullName());
      }
    }
  }
}
