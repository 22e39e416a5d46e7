package dev.attest.cli;

import dev.attest.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a build is: a bar on a terminal, a plain line for each stage otherwise. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private final PrintWriter out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    ConsoleProgress(PrintWriter out) {
        this.out = out;
        // picocli knows the many ways in which a terminal can be told from a pipe, on each JDK.
        this.terminal = Ansi.AUTO.enabled();
    }

    @Override
    public synchronized void begin(String stage, long steps) {
        close();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .clearDisplayOnFinish()
                    .build();
        } else {
            out.println(stage + ": " + steps);
        }
    }

    @Override
    public synchronized void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
