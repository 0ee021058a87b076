/**
 * The main job on two threads without Beam, for measuring what Beam costs. It stands in the package
 * of the stages, whose pure parts it calls.
 */
package org.jixiao.run;
