package org.jixiao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.digits.FirstDigits;
import org.jixiao.analyse.peers.LevelShare;
import org.jixiao.analyse.peers.LevelYears;
import org.jixiao.analyse.peers.Member;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.analyse.peers.TypeYears;
import org.jixiao.model.Outlier;

/** Compares departments with their peers, then what needs many departments at once. */
final class PlainPeers {
  private final TwoThreads two;
  private final PlainFiles files;
  private final IntFunction<Comparison> comparisons;

  private final Sharded<PeerBlock> peers = new Sharded<>();
  private final Sharded<PoolBlock> pools = new Sharded<>();

  PlainPeers(TwoThreads two, PlainFiles files, IntFunction<Comparison> comparisons) {
    this.two = two;
    this.files = files;
    this.comparisons = comparisons;
  }

  void add(Digest digest, int shards) {
    peers.add(ShardKey.ofPeers(PeerGroup.of(digest), shards), PeerBlock.ofReports(List.of(digest)));
  }

  void add(Member pair, int shards) {
    peers.add(ShardKey.ofPeers(pair.group(), shards), PeerBlock.ofPairs(List.of(pair)));
  }

  void add(DigitPool pool, int shards) {
    pools.add(ShardKey.of(pool.city(), shards), PoolBlock.ofDigits(List.of(pool)));
  }

  /** The answers of all that was added, shard by shard. */
  List<Left<List<Outlier>>> judge(int shards) {
    List<Left<List<Outlier>>> answers = new ArrayList<>();
    for (Left<TypeYears> one : two.each(peers.entries(), this::judgePeers)) {
      answers.add(new Left<>(one.harvest(), one.rest().outliers()));
      for (LevelShare share : one.rest().shares()) {
        pools.add(ShardKey.ofLevel(share, shards), PoolBlock.ofLevels(List.of(share)));
      }
    }
    answers.addAll(two.each(pools.entries(), this::judgePools));
    return answers;
  }

  private Left<TypeYears> judgePeers(Map.Entry<ShardKey, List<PeerBlock>> shard)
      throws IOException {
    PeerBlock peers = PeerBlock.join(shard.getValue());
    TypeYears judged = TypeYears.judge(peers.digests(), peers.pairs(), comparisons);
    return new Left<>(harvest(Stage.PEERS, shard.getKey(), judged.outliers()), judged);
  }

  private Left<List<Outlier>> judgePools(Map.Entry<ShardKey, List<PoolBlock>> shard)
      throws IOException {
    List<Outlier> outliers =
        new ArrayList<>(LevelYears.judge(PoolBlock.levels(shard.getValue()), comparisons));
    PoolBlock.digitsByYear(shard.getValue())
        .forEach(
            (year, some) -> outliers.addAll(new FirstDigits(comparisons.apply(year)).judge(some)));
    return new Left<>(harvest(Stage.POOLS, shard.getKey(), outliers), outliers);
  }

  private Harvest harvest(Stage stage, ShardKey shard, List<Outlier> outliers) throws IOException {
    return OutlierRows.told(
        files.harvest(stage, shard, List.of(OutlierRows.of(outliers))), outliers);
  }
}
