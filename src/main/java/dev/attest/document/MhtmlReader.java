package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.Envelope;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads pages that browsers saved with all that belongs to them as parts of one MIME message (RFC 2557): the first page in it. */
public final class MhtmlReader implements DocumentReader {
    @Override
    public boolean reads(Capture capture) {
        return capture.holding().mediaType() == MediaType.MHTML;
    }

    @Override
    public Reading read(Capture capture) {
        Holding holding = capture.holding();
        MhtmlPage found = new MhtmlPage();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build());
        parser.setContentDecoding(true);
        parser.setContentHandler(found);
        String fault = "";
        try {
            parser.parse(new ByteArrayInputStream(capture.bytes()));
        } catch (IOException | MimeException e) {
            // What was read before the fault may hold the page.
            fault = " It is damaged: " + e.getMessage() + ".";
        }
        byte[] page = found.page();
        if (page == null) {
            return new Reading.Rejected(
                    HeldBack.of(holding, "There is no page in this MHTML file: no part of it is HTML." + fault));
        }
        Envelope envelope = found.envelope();
        return HtmlReader.read(holding, page, envelope);
    }
}
