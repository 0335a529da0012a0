/** Measures the compiler: whole processes over a generated corpus, and JMH for the hot parts. */
package org.clausebook.benchmark;

