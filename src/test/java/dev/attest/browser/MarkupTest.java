package dev.attest.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attest.browser.InBrowser.InArabic;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Every page of the demonstration is valid HTML, by the validator that the makers of the standard keep up. */
@ExtendWith(InBrowser.Given.class)
class MarkupTest {
    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * The validator holds that a policy without an origin to compare with lets nothing through; browsers take the page's own, and
     * the tests in the browser see that the stylesheet and the scripts are there.
     */
    private static final String POLICY = "Content Security Policy";

    @Test
    void everyPageIsValid(BuiltSite site) throws Exception {
        assertValid(site);
    }

    @Test
    void everyPageInArabicIsValid(@InArabic BuiltSite site) throws Exception {
        assertValid(site);
    }

    private static void assertValid(BuiltSite site) throws Exception {
        Remarks remarks = new Remarks();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        validator.setUpMainSchema(HTML5, remarks);
        validator.setUpValidatorAndParsers(remarks, true, false);
        for (String page : site.pages()) {
            validator.checkHtmlFile(site.folder().resolve(page).toFile(), true);
        }
        assertEquals(List.of(), remarks.made.stream().limit(20).toList(), () -> remarks.made.size() + " remarks");
    }

    /** What the validator remarks on, errors and warnings alike. */
    private static final class Remarks implements ErrorHandler {
        private final List<String> made = new ArrayList<>();

        @Override
        public void warning(SAXParseException remark) {
            add(remark);
        }

        @Override
        public void error(SAXParseException remark) {
            add(remark);
        }

        @Override
        public void fatalError(SAXParseException remark) {
            add(remark);
        }

        private void add(SAXParseException remark) {
            if (!String.valueOf(remark.getMessage()).contains(POLICY)) {
                made.add(remark.getSystemId() + ":" + remark.getLineNumber() + ": " + remark.getMessage());
            }
        }
    }
}
