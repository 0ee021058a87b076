/** What changed between two published runs: restatements of departments' figures and findings. */
package org.jixiao.write.restate;
