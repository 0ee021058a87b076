package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PValue;
import org.junit.jupiter.api.Test;

/** An engine compares keys by their bytes: equal keys must have equal bytes. */
class DeterministicKeysTest {

  @Test
  void everyKeyThatIsGroupedByHasADeterministicCoder() {
    List<Grouping> groupings = groupings(pipeline());

    assertTrue(groupings.size() >= 10, groupings.toString());
    for (Grouping grouping : groupings) {
      assertDoesNotThrow(() -> grouping.key().verifyDeterministic(), grouping.step());
    }
  }

  @Test
  void keysAreOursOrAreOfStandardTypes() {
    SortedSet<String> coders = new TreeSet<>();
    groupings(pipeline())
        .forEach(grouping -> coders.add(grouping.key().getClass().getSimpleName()));

    assertEquals(
        new TreeSet<>(List.of("RecordCoder", "StringUtf8Coder", "VarLongCoder", "VoidCoder")),
        coders);
  }

  private record Grouping(String step, Coder<?> key) {}

  private static Pipeline pipeline() {
    Pipeline pipeline = Pipeline.create();
    JixiaoPipeline.build(
        pipeline, DirectRun.settings(List.of("../data/sample"), Path.of("out"), "run"), Claim.NONE);
    return pipeline;
  }

  private static List<Grouping> groupings(Pipeline pipeline) {
    List<Grouping> groupings = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
            note(node);
            return CompositeBehavior.ENTER_TRANSFORM;
          }

          @Override
          public void visitPrimitiveTransform(TransformHierarchy.Node node) {
            note(node);
          }

          private void note(TransformHierarchy.Node node) {
            if (!groups(node.getTransform())) return;
            for (PValue input : node.getInputs().values()) {
              KvCoder<?, ?> coder = (KvCoder<?, ?>) ((PCollection<?>) input).getCoder();
              groupings.add(new Grouping(node.getFullName(), coder.getKeyCoder()));
            }
          }
        });
    return groupings;
  }

  private static boolean groups(PTransform<?, ?> transform) {
    return transform instanceof GroupByKey || transform instanceof Combine.PerKey;
  }
}
