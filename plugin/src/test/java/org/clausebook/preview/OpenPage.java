package org.clausebook.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An open page that waits. */
final class OpenPage implements AutoCloseable {
    private final BufferedReader lines;

    /** @param query which page it is, as it says itself */
    OpenPage(RunningPreview of, String query) throws IOException {
        URI address = URI.create("http://127.0.0.1:" + of.preview().port() + "/_preview/events?" + query);
        InputStream in = address.toURL().openStream();
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The version that it is told next; waits for it. */
    String next() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line == null ? "" : line.substring("data: ".length());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
