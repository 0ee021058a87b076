package org.jixiao.extract;

import java.util.List;
import org.jixiao.model.Deduction;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;

/** The score with its parts. */
record Scores(
    Score score,
    List<Trace> traces,
    List<Found<ScoreItem>> items,
    List<Found<Deduction>> deductions) {}
