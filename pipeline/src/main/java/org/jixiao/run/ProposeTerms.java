package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.Settings;
import org.jixiao.analyse.emerging.Explained;
import org.jixiao.analyse.emerging.Proposals;
import org.jixiao.analyse.emerging.Spoken;
import org.jixiao.model.EmergingTerm;
import org.jixiao.write.Tables;

/** Proposes phrases for the problems of each city that no theme explains. */
final class ProposeTerms
    extends PTransform<PCollection<KV<ShardKey, Stored<SpokenBlock>>>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;
  private final Parts parts;

  ProposeTerms(Settings settings) {
    this.parts = Parts.of(settings);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<KV<ShardKey, Stored<SpokenBlock>>> blocks) {
    return blocks
        .apply("Bring together what a city says", GroupByKey.create())
        .apply("Propose terms", ParDo.of(new ProposeFn(parts)));
  }

  static final class ProposeFn extends DoFn<KV<ShardKey, Iterable<Stored<SpokenBlock>>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;

    ProposeFn(Parts parts) {
      this.parts = parts;
    }

    @ProcessElement
    public void propose(
        @Element KV<ShardKey, Iterable<Stored<SpokenBlock>>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      SortedMap<String, List<SpokenBlock>> cities = new TreeMap<>();
      for (SpokenBlock block : Stored.read(shard.getValue(), SpokenBlock.class)) {
        cities.computeIfAbsent(block.city(), unused -> new ArrayList<>()).add(block);
      }
      List<EmergingTerm> terms = new ArrayList<>();
      for (Map.Entry<String, List<SpokenBlock>> city : cities.entrySet()) {
        terms.addAll(proposals(city.getKey(), city.getValue()));
      }
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.EMERGING_TERMS, terms));
      out.output(
          Harvest.of(parts.write(Stage.TERMS, shard.getKey().number(), tables), new TreeMap<>()));
    }

    private static List<EmergingTerm> proposals(String city, List<SpokenBlock> blocks)
        throws IOException {
      Spoken all = Spoken.sum(blocks.stream().map(SpokenBlock::unexplained).toList());
      Proposals proposals = new Proposals(city.isEmpty() ? null : city, all);
      Explained explained = proposals.explained();
      for (SpokenBlock block : blocks) ExplainedFiles.read(block, explained);
      return proposals.against(explained);
    }
  }
}
