package org.clausebook.serve;

import org.junit.jupiter.api.Nested;

class HtaccessTest {

    @Nested
    class AtTheRootOfItsHost extends ServingContract {
        AtTheRootOfItsHost() {
            super(WebServer.Kind.HTACCESS, "https://policy.example");
        }
    }

    @Nested
    class InAFolderOfItsHost extends ServingContract {
        InAFolderOfItsHost() {
            super(WebServer.Kind.HTACCESS, "https://policy.example/legal.v2/texts");
        }
    }
}
