/**
 * Markdown and YAML into the model, with a place for everything; the only package that knows flexmark and the YAML
 * library, and it knows no rule about what a policy should say.
 *
 * <p>The doors are {@link org.clausebook.read.SiteConfigReader} and {@link org.clausebook.read.PolicyReader}. The
 * skeleton of a policy is read line by line ({@code SkeletonReader}); the bodies between its headings pass a scan
 * ({@code BodyScan}) that refuses what is known to make the Markdown parser hang, overflow or print markup, are parsed
 * under a deadline ({@code Deadline}), and every element that comes out must be on a list ({@code BodyReader}).
 */
package org.clausebook.read;

