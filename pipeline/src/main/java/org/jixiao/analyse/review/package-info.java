/** Whom to re-check first, and why: flags add up to a weight that the rule pack publishes. */
package org.jixiao.analyse.review;
