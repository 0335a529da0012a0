package org.clausebook.preview;

/** What is answered at the moment, and those who wait for something else. Thread-safe. */
final class Stage {

    private Answers answers = new Answers(Shown.NOTHING);
    private boolean closed;

    synchronized Answers now() {
        return answers;
    }

    synchronized void show(Shown next) {
        answers = new Answers(next);
        notifyAll();
    }

    /**
     * Waits until something else is shown, the stage is closed, or the time is over.
     *
     * @param seen what is not waited for
     * @return what is answered then
     */
    synchronized Answers after(Answers seen, long millis) throws InterruptedException {
        if (answers == seen && !closed) {
            wait(millis);
        }
        return answers;
    }

    /** Ends the waiting, for ever. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
