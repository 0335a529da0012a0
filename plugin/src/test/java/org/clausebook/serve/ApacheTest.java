package org.clausebook.serve;

import org.junit.jupiter.api.Nested;

class ApacheTest {

    @Nested
    class AtTheRootOfItsHost extends ServingContract {
        AtTheRootOfItsHost() {
            super(WebServer.Kind.APACHE, "https://policy.example");
        }
    }

    @Nested
    class InAFolderOfItsHost extends ServingContract {
        InAFolderOfItsHost() {
            super(WebServer.Kind.APACHE, "https://policy.example/legal.v2/texts");
        }
    }
}
