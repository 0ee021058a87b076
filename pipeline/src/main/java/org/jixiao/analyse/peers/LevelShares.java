package org.jixiao.analyse.peers;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.analyse.statistic.TallyBuilder;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;

/** Collects the {@link LevelShare}s of a shard. */
final class LevelShares {

  private record Key(Level level, int year, Measure measure) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::level, nullsFirst(naturalOrder()))
            .thenComparingInt(Key::year)
            .thenComparing(Key::measure);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Share {
    private final TallyBuilder values = new TallyBuilder();
    private final List<Long> now = new ArrayList<>();
    private final List<Long> before = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
  }

  private final SortedMap<Key, Share> shares = new TreeMap<>();

  /** Members by level. */
  static Collection<List<Member>> byLevel(List<Member> members) {
    SortedMap<Key, List<Member>> levels = new TreeMap<>();
    for (Member member : members) {
      levels.computeIfAbsent(key(member), unused -> new ArrayList<>()).add(member);
    }
    return levels.values();
  }

  private static Key key(Member member) {
    return new Key(member.group().level(), member.group().fiscalYear(), member.measure());
  }

  void add(List<Member> members) {
    for (Member member : members) {
      Share share = share(member);
      if (member.before() == 0) {
        share.values.add(member.value());
      } else {
        share.now.add(member.value());
        share.before.add(member.before());
      }
    }
  }

  /** Leaves members of one group for the third step. */
  void leave(List<Member> members, int peers, int typePeers) {
    for (Member member : members) {
      if (!Judge.isJudged(member.measure())) return;
      share(member).leftovers.add(new Leftover(member, peers, typePeers));
    }
  }

  private Share share(Member member) {
    return shares.computeIfAbsent(key(member), unused -> new Share());
  }

  List<LevelShare> toList() {
    List<LevelShare> all = new ArrayList<>();
    shares.forEach(
        (key, share) ->
            all.add(
                new LevelShare(
                    key.level(),
                    key.year(),
                    key.measure(),
                    share.values.toTally(),
                    share.now,
                    share.before,
                    share.leftovers)));
    return all;
  }
}
