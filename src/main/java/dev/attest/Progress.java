package dev.attest;

/** Told how far a build is. Called from several threads. */
public interface Progress {
    /** Says nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(String stage, long steps) {}

            @Override
            public void step() {}
        };
    }

    /**
     * A stage begins; the one before it is done.
     *
     * @param stage what is being done ('Reading captures')
     * @param steps how many steps it will take, as far as is known before it begins: a container may turn out to hold many pages
     */
    void begin(String stage, long steps);

    /** A step of the stage is done. */
    void step();
}
