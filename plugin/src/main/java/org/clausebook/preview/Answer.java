package org.clausebook.preview;

import java.util.Map;

/**
 * What is sent for an address.
 *
 * @param status  of HTTP
 * @param headers besides those that every answer has
 * @param body    empty for an answer that has none
 * @param version by which an open page finds out whether it is still what is sent
 */
record Answer(int status, Map<String, String> headers, byte[] body, String version) {

    static final int OK = 200;
    static final int MOVED = 301;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int NOT_YET = 503;

    static final String PLAIN = "text/plain; charset=utf-8";

    static Answer page(byte[] body, String policy, String version) {
        Map<String, String> headers =
                Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy);
        return new Answer(OK, headers, body, version);
    }

    static Answer file(String type, byte[] body) {
        return new Answer(OK, Map.of("Content-Type", type), body, "");
    }

    /** @param to an address from the root of the host, which begins with exactly one slash */
    static Answer moved(String to) {
        return new Answer(MOVED, Map.of("Location", to), new byte[0], "");
    }

    Answer as(int other) {
        return new Answer(other, headers, body, version);
    }
}
