package org.clausebook.web;

import java.nio.file.Path;
import org.clausebook.tools.Tool;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser, which is started for the first of them and ended after the last. */
final class InBrowser implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        browser(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        Path chromium = Tool.require("chromium", "chromium-browser", "google-chrome");
        Path chromedriver = Tool.require("chromedriver");
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(
                Browser.class, key -> new Browser(chromium, chromedriver), Browser.class);
    }
}
