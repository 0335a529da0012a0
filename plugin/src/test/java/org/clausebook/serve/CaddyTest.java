package org.clausebook.serve;

import org.junit.jupiter.api.Nested;

class CaddyTest {

    @Nested
    class AtTheRootOfItsHost extends ServingContract {
        AtTheRootOfItsHost() {
            super(WebServer.Kind.CADDY, "https://policy.example");
        }
    }

    @Nested
    class InAFolderOfItsHost extends ServingContract {
        InAFolderOfItsHost() {
            super(WebServer.Kind.CADDY, "https://policy.example/legal.v2/texts");
        }
    }
}
