package org.clausebook.serve;

import org.junit.jupiter.api.Nested;

class NginxTest {

    @Nested
    class AtTheRootOfItsHost extends ServingContract {
        AtTheRootOfItsHost() {
            super(WebServer.Kind.NGINX, "https://policy.example");
        }
    }

    @Nested
    class InAFolderOfItsHost extends ServingContract {
        InAFolderOfItsHost() {
            super(WebServer.Kind.NGINX, "https://policy.example/legal.v2/texts");
        }
    }
}
