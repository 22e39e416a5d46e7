package dev.attest.render;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the small form of the scripts, which the program publishes. Run its main class after a script has changed; a test fails
 * until then, and the script is published as it is.
 */
final class ScriptCompiler {
    static final Path SMALL = Path.of("src/main/resources/dev/attest/scripts");

    private static final Path SCRIPTS = Path.of("templates/assets");

    private ScriptCompiler() {}

    public static void main(String[] none) throws IOException {
        for (var script : compiled().entrySet()) {
            Files.writeString(SMALL.resolve(script.getKey()), script.getValue());
        }
    }

    /** What each file of {@link #SMALL} should hold, by its name. */
    static SortedMap<String, String> compiled() throws IOException {
        SortedMap<String, String> compiled = new TreeMap<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
                byte[] script = Files.readAllBytes(file);
                compiled.put(
                        SCRIPTS.relativize(file).toString(),
                        SmallScripts.source(script) + small(file.toString(), script));
            }
        }
        return compiled;
    }

    private static String small(String name, byte[] script) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_2021);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_2021);
        options.setOutputCharset(StandardCharsets.UTF_8);
        options.setRewritePolyfills(false);
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        compiler.disableThreads();
        try {
            Result result = compiler.compile(
                    AbstractCommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER),
                    List.of(SourceFile.fromCode(name, new String(script, StandardCharsets.UTF_8))),
                    options);
            if (!result.success || !result.warnings.isEmpty()) {
                throw new IllegalStateException(result.errors + "\n" + result.warnings);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The compiler's own list of what browsers have can't be read", e);
        }
        return compiler.toSource() + "\n";
    }
}
