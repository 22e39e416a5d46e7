package dev.attest.render;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is a variable and calls on it, each with constants or chains as arguments: {@code labels.count(card.quotes(),
 * 'quote', 'quotes')}.
 *
 * @param variable the name of the variable; null for a constant, or where the expression is no chain
 * @param calls on the variable, one on the outcome of the other
 * @param constant a number or text; null where there is none
 */
record CallChain(
        @Nullable String variable,
        List<Call> calls,
        @Nullable Object constant) {
    CallChain {
        calls = List.copyOf(calls);
    }

    /** A call. It remembers which method it meant the last time, because at one place of a template that is nearly always the same. */
    static final class Call {
        private final String key;
        private final List<CallChain> arguments;
        private volatile @Nullable Found last;

        /** @param method null where the type has none to call */
        private record Found(Class<?> type, @Nullable Method method) {}

        /** @param key the name of the method and the number of its arguments */
        Call(String key, List<CallChain> arguments) {
            this.key = key;
            this.arguments = List.copyOf(arguments);
        }

        String key() {
            return key;
        }

        List<CallChain> arguments() {
            return arguments;
        }

        /** The method of {@code type} that is meant, as {@code methods} finds it by type and key; null where there is none. */
        @Nullable
        Method method(Class<?> type, BiFunction<Class<?>, String, @Nullable Method> methods) {
            Found found = last;
            if (found == null || found.type() != type) {
                found = new Found(type, methods.apply(type, key));
                last = found;
            }
            return found.method();
        }
    }

    boolean isConstant() {
        return constant != null;
    }

    static String key(String name, int arguments) {
        return name + "/" + arguments;
    }

    /** What {@code expression} says; neither a variable nor a constant where it is no chain. */
    static CallChain of(String expression) {
        Reader reader = new Reader(expression);
        CallChain chain = reader.term();
        return chain == null || !reader.isAtEnd() ? new CallChain(null, List.of(), null) : chain;
    }

    /** Reads on from a place in an expression; null is what can't be read. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        @Nullable
        CallChain term() {
            blanks();
            CallChain term;
            if (is('\'')) {
                term = quoted();
            } else if (at < text.length() && Character.isDigit(text.charAt(at))) {
                term = number();
            } else {
                term = chain();
            }
            blanks();
            return term;
        }

        private void blanks() {
            while (is(' ')) {
                at++;
            }
        }

        private boolean is(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private @Nullable CallChain quoted() {
            int end = text.indexOf('\'', at + 1);
            // A single letter is a character to OGNL and not a text.
            if (end < at + 3 || text.substring(at, end).indexOf('\\') >= 0) {
                return null;
            }
            String words = text.substring(at + 1, end);
            at = end + 1;
            return new CallChain(null, List.of(), words);
        }

        private @Nullable CallChain number() {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return at - start > 9 ? null : new CallChain(null, List.of(), Integer.valueOf(text.substring(start, at)));
        }

        private @Nullable CallChain chain() {
            String variable = name();
            if (variable.equals("null") && !is('.')) {
                return new CallChain(variable, List.of(), null); // no variable has that name, so it is nothing
            }
            if (variable.isEmpty() || !Character.isLowerCase(variable.charAt(0)) || isWordOfOgnl(variable)) {
                return null;
            }
            List<Call> calls = new ArrayList<>();
            while (is('.')) {
                at++;
                Call call = call();
                if (call == null) {
                    return null;
                }
                calls.add(call);
            }
            return new CallChain(variable, calls, null);
        }

        private static boolean isWordOfOgnl(String word) {
            return List.of("null", "true", "false", "not", "new").contains(word);
        }

        private String name() {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        private @Nullable Call call() {
            String name = name();
            if (name.isEmpty() || !is('(')) {
                return null;
            }
            at++;
            List<CallChain> arguments = new ArrayList<>();
            blanks();
            while (!is(')')) {
                CallChain argument = term();
                if (argument == null || !(is(',') || is(')'))) {
                    return null;
                }
                arguments.add(argument);
                at += is(',') ? 1 : 0;
            }
            at++;
            return new Call(key(name, arguments.size()), arguments);
        }
    }
}
