package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausebook.page.Hosting;

/**
 * The rules by which GitLab Pages finds files that do not lie where their address says.
 *
 * @param rules how many there are
 * @param bytes the file that holds them
 */
public record RewriteRules(int rules, byte[] bytes) {

    /** As the manual of GitLab Pages states it; whoever runs a GitLab of their own can raise it. */
    public static final int MOST_RULES = 1000;
    /** The same. */
    public static final int MOST_BYTES = 64 << 10;

    private static final String PAGE = ".html";

    static RewriteRules of(Hosting hosting, List<String> aside) {
        StringBuilder text = new StringBuilder();
        for (String file : aside) {
            String address = file.endsWith(PAGE) ? file.substring(0, file.length() - PAGE.length()) : file;
            text.append(hosting.folder()).append('/').append(address).append(' ');
            text.append(hosting.folder()).append('/').append(hosting.place(file)).append(" 200\n");
        }
        return new RewriteRules(aside.size(), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether GitLab Pages reads all of them. */
    public boolean areWithinLimits() {
        return rules <= MOST_RULES && bytes.length <= MOST_BYTES;
    }
}
