package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;

/** A header of an HTTP answer, with a value that has neither quotation mark nor backslash in it. */
public record ResponseHeader(String name, String value) {

    /** A year: what the lists that browsers come with ask for at least. */
    private static final String STRICT_TRANSPORT = "max-age=31536000";

    /**
     * What goes with every answer, whatever it is.
     *
     * @param wholeHost whether the site has its host for itself and is reached by https alone: only then is it for the site to
     *                  say that browsers must never ask this host in any other way
     */
    static List<ResponseHeader> ofEveryAnswer(boolean wholeHost) {
        List<ResponseHeader> headers = new ArrayList<>();
        headers.add(new ResponseHeader("Content-Security-Policy", ContentSecurityPolicy.OF_ANSWER.directives()));
        headers.add(new ResponseHeader("Referrer-Policy", "no-referrer"));
        headers.add(new ResponseHeader("X-Content-Type-Options", "nosniff"));
        headers.add(new ResponseHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        headers.add(new ResponseHeader("Cross-Origin-Opener-Policy", "same-origin"));
        headers.add(new ResponseHeader("Cross-Origin-Resource-Policy", "same-origin"));
        if (wholeHost) {
            headers.add(new ResponseHeader("Strict-Transport-Security", STRICT_TRANSPORT));
        }
        return headers;
    }
}
