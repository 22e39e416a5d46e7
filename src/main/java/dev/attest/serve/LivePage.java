package dev.attest.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it is served: with the script that reloads it, and a content security policy that lets the script listen. */
final class LivePage {
    private static final Pattern POLICY = Pattern.compile(
            "<meta\\b[^>]*\\bhttp-equiv\\s*=\\s*[\"']?Content-Security-Policy\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private LivePage() {}

    /**
     * {@code html} with the script before the end of its body.
     *
     * @param build the number of the build that the page is of
     */
    static String of(String html, int build) {
        String script = "<script src=\"/attest-live/reload.js?build=" + build + "\"></script>";
        String widened = withWidenedPolicy(html);
        int end = widened.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        return end < 0 ? widened + script : widened.substring(0, end) + script + widened.substring(end);
    }

    private static String withWidenedPolicy(String html) {
        return POLICY.matcher(html)
                .replaceAll(meta -> Matcher.quoteReplacement(CONTENT.matcher(meta.group())
                        .replaceFirst(content -> Matcher.quoteReplacement(
                                "content=\"" + widened(policy(content.group(1), content.group(2))) + "\""))));
    }

    private static String policy(String inDoubleQuotes, String inSingleQuotes) {
        String policy = inDoubleQuotes != null ? inDoubleQuotes : inSingleQuotes;
        return policy.replace("&#39;", "'").replace("&apos;", "'");
    }

    private static String widened(String policy) {
        return allowing("connect-src", allowing("script-src", policy));
    }

    /** The policy with {@code 'self'} allowed for one directive, which is added where it is missing. */
    private static String allowing(String directive, String policy) {
        List<String> parts = new ArrayList<>();
        String sources = "";
        for (String part : policy.split(";", -1)) {
            String stripped = part.strip();
            if (stripped.equals(directive) || stripped.startsWith(directive + " ")) {
                sources = stripped.substring(directive.length())
                        .replace("'none'", "")
                        .replace("'self'", "");
            } else if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        parts.add((directive + " 'self' " + sources.strip()).strip());
        return String.join("; ", parts);
    }
}
