package org.clausebook.preview;

import java.util.SortedSet;
import org.clausebook.PreviewResult;

/** Learns what comes of each change. Called by one thread at a time. */
public interface PreviewListener {

    /**
     * The site was made anew, or as much of it as could be.
     *
     * @param changed the files because of which, as people write them; none the first time
     */
    void made(SortedSet<String> changed, PreviewResult result);

    /**
     * It could not be made anew at all; the pages stay as they were until something changes again.
     *
     * @param changed as above
     * @param why     in words, without final full stop
     */
    void failed(SortedSet<String> changed, String why, Exception cause);
}
