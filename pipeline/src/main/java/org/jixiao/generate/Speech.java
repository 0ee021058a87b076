package org.jixiao.generate;

import java.util.List;
import org.jixiao.model.Statement;

/** The problems and measures of a report. */
record Speech(List<Statement> problems, List<Statement> measures) {}
