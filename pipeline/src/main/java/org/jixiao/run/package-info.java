/**
 * Where the rooms meet: the main job as a Beam pipeline, its file access and the publishing of a
 * run. The composition root is {@link org.jixiao.run.JixiaoPipeline}.
 */
package org.jixiao.run;
