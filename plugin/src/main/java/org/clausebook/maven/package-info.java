/**
 * The goals: parameters in, log and exception out; the only user of Maven's API. {@code MojoFailureException} is for
 * findings, {@code MojoExecutionException} for everything else.
 */
package org.clausebook.maven;

