/**
 * Clausebook: policies in Markdown, in several languages and with permanent clause ids, into a static site.
 *
 * <pre>
 * files -read-> policies -resolve-> numbers, targets -check-> findings: any error stops, all of them reported
 *                                        |
 *                                        +-page-> pages -render-> files -site-> the site, whole or not at all
 * </pre>
 *
 * <p>Data flows one way: {@code source} and {@code site} know nothing of the project; {@code finding} says what can be
 * wrong; {@code model} holds policies as values; {@code read}, {@code resolve}, {@code check}, {@code page} and {@code
 * render} are the stages; this package joins them, and {@code preview} and {@code maven}
 * call it. A new construct of the source format goes
 * into {@code read} and {@code model}, a new rule into {@code check}, a new page into {@code page} and the templates.
 */
package org.clausebook;

