package org.jixiao.analyse.review;

import org.jixiao.model.ReviewWeights;

/** The weights of a rule pack, and its name. */
public record PackWeights(String rulePack, ReviewWeights weights) {}
