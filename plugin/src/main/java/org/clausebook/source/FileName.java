package org.clausebook.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Names of files as this Java reads them. Where the system's locale is C, as in many jobs of CI, it reads ASCII only. */
final class FileName {

    private static final String ENCODING = System.getProperty("sun.jnu.encoding", "UTF-8");
    private static final char UNREAD = '\uFFFD';

    private FileName() {}

    /**
     * The last name of a path.
     *
     * @throws FileSystemException if it holds letters that this Java cannot read: every report would show another name
     */
    static String of(Path path) throws FileSystemException {
        String name = path.getFileName().toString();
        if (name.indexOf(UNREAD) >= 0 && !Charset.forName(ENCODING).equals(StandardCharsets.UTF_8)) {
            throw new FileSystemException(path.getParent().toString(), null, "it holds a name that Java cannot read, because it "
                    + "takes names to be " + ENCODING + "; set the environment variable LC_ALL to C.UTF-8");
        }
        return name;
    }
}
