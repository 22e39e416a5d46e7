package dev.attest.cite;

import dev.attest.message.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a reader reports an error, with what is known of it filled in: a mail, or an issue of a project on GitHub. */
public final class ErrorReport {
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    private static final Pattern PROJECT =
            Pattern.compile("https://github\\.com/([A-Za-z0-9._-]+/[A-Za-z0-9._-]+?)(?:\\.git|/issues(?:/new)?)?/?");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\\\]+");

    private ErrorReport() {}

    /**
     * The address to open.
     *
     * @param contact what {@code archive.yml} says: a mail address, with {@code mailto:} or without; the address of a project on
     *     GitHub; or any other address on the web, which is left as it is; null where it says nothing
     * @param messages the words in which the archive speaks
     * @return null where there is nothing to open
     */
    public static @Nullable String address(
            @Nullable String contact, String headline, String access, Messages messages) {
        if (contact == null) {
            return null;
        }
        String subject = encoded(messages.say("cite.report-subject", headline));
        String body = encoded(messages.say("script.cite.report-article", headline) + "\n"
                + messages.say("script.cite.report-address", access) + "\n\n"
                + messages.say("script.cite.report-wrong") + "\n");
        Matcher mail = MAIL.matcher(contact.strip());
        if (mail.matches()) {
            return "mailto:" + mail.group(1) + "?subject=" + subject + "&body=" + body;
        }
        Matcher project = PROJECT.matcher(contact.strip());
        if (project.matches()) {
            return "https://github.com/" + project.group(1) + "/issues/new?title=" + subject + "&body=" + body;
        }
        return WEB.matcher(contact.strip()).matches() ? contact.strip() : null;
    }

    /** Percent-encoded: a mail program would show the plus signs of a form. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
