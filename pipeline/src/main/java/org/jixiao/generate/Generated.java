package org.jixiao.generate;

import java.util.List;
import org.jixiao.model.Report;

/** A synthetic report and everything that is wrong with it; nothing else is. */
public record Generated(Report report, List<Planted> planted) {
  public Generated {
    planted = List.copyOf(planted);
  }
}
