/** Recognises recurring themes in what departments write about problems and measures. */
package org.jixiao.analyse.theme;
