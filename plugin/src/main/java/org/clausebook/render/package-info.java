/**
 * Pages into files: HTML through FreeMarker templates, JSON, sitemap; the only user of FreeMarker. The door is
 * {@link org.clausebook.render.Renderer}.
 */
package org.clausebook.render;
