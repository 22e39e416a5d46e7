package dev.attest;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Threads on which parallel streams run. */
final class Workers implements AutoCloseable {
    private final ForkJoinPool pool;

    Workers(int threads) {
        pool = new ForkJoinPool(threads);
    }

    /** Runs {@code work} on the threads, and waits for it. What it throws comes through as it is. */
    <T> T run(Callable<T> work) throws IOException {
        try {
            return pool.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The build was interrupted", e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    /** Begins {@code work} on the threads; whoever joins it there takes part in it. */
    <T> ForkJoinTask<T> begin(Callable<T> work) {
        return pool.submit(work);
    }

    /** The first failure that says more than that a task of the pool failed. */
    private static IOException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        while (cause != null && cause.getCause() != null && cause.getClass() == RuntimeException.class) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return new IOException("The build failed", failure);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
