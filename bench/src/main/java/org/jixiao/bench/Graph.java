package org.jixiao.bench;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * How large a job is.
 *
 * @param steps that an engine carries out one by one
 * @param groupings that all that comes before must wait for
 */
record Graph(int steps, int groupings) {

  static Graph of(Pipeline pipeline) {
    Count count = new Count();
    pipeline.traverseTopologically(count);
    return new Graph(count.steps, count.groupings);
  }

  private static final class Count extends Pipeline.PipelineVisitor.Defaults {
    private int steps;
    private int groupings;

    @Override
    public void visitPrimitiveTransform(Node node) {
      PTransform<?, ?> transform = node.getTransform();
      if (transform instanceof ParDo.MultiOutput<?, ?>) steps++;
      if (transform instanceof GroupByKey<?, ?>) groupings++;
    }
  }
}
