package dev.attest.archive;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The mark of the archive: a picture that lies beside {@code archive.yml}. */
public final class Logo {
    /** The names that the file may have. */
    public static final Set<String> FILES = Set.of("logo.svg", "logo.png");

    static final int LARGEST = 200_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_SIZE = 16;
    private static final int MOST_PIXELS = 4_096;
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,4})(?:\\.\\d+)?(?:px)?\\s*");
    private static final Pattern VIEW =
            Pattern.compile("\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]{1,8})[\\s,]+([\\d.]{1,8})\\s*");
    /** What would make a picture do something, or fetch something, when it is opened by itself. */
    private static final Set<String> ACTING = Set.of(
            "script", "foreignobject", "iframe", "embed", "object", "handler", "audio", "video", "a", "animate", "set");

    private final String file;
    private final String alt;
    private final int width;
    private final int height;
    private final byte[] bytes;

    private Logo(String file, String alt, int width, int height, byte[] bytes) {
        this.file = file;
        this.alt = alt;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    /**
     * A picture.
     *
     * @param file its name
     * @param alt what stands for it where it can't be seen
     * @throws IllegalArgumentException with the reason, if the bytes are no picture that may be shown
     */
    public static Logo of(String file, String alt, byte[] bytes) {
        Objects.requireNonNull(alt);
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException(
                    file + " has " + bytes.length + " bytes; accepted are at most " + LARGEST);
        }
        int[] size = file.endsWith(".png") ? png(file, bytes) : svg(file, bytes);
        return new Logo(file, alt, size[0], size[1], bytes);
    }

    private static int[] png(String file, byte[] bytes) {
        boolean begins = bytes.length > PNG_SIZE + 8;
        for (int i = 0; begins && i < PNG.length; i++) {
            begins = bytes[i] == PNG[i];
        }
        int width = begins ? ByteBuffer.wrap(bytes).getInt(PNG_SIZE) : 0;
        int height = begins ? ByteBuffer.wrap(bytes).getInt(PNG_SIZE + 4) : 0;
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    file + " is no PNG picture; accepted is one of 1 to " + MOST_PIXELS + " pixels each way");
        }
        return new int[] {width, height};
    }

    private static int[] svg(String file, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int[] size = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    size = size == null ? size(file, reader) : size;
                    refuseActing(file, reader);
                }
            }
            if (size != null) {
                return size;
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(file + " is no SVG picture: it is not well-formed XML", e);
        }
        throw new IllegalArgumentException(file + " is no SVG picture");
    }

    private static int[] size(String file, XMLStreamReader reader) {
        String width = Objects.requireNonNullElse(reader.getAttributeValue(null, "width"), "");
        String height = Objects.requireNonNullElse(reader.getAttributeValue(null, "height"), "");
        Matcher wide = LENGTH.matcher(width);
        Matcher high = LENGTH.matcher(height);
        Matcher view = VIEW.matcher(Objects.requireNonNullElse(reader.getAttributeValue(null, "viewBox"), ""));
        int[] size = {0, 0};
        if (wide.matches() && high.matches()) {
            size = new int[] {Integer.parseInt(wide.group(1)), Integer.parseInt(high.group(1))};
        } else if (view.matches()) {
            size = new int[] {pixels(view.group(1)), pixels(view.group(2))};
        }
        if (!reader.getLocalName().equals("svg") || size[0] < 1 || size[1] < 1) {
            throw new IllegalArgumentException(file + " begins with '" + reader.getLocalName()
                    + "'; accepted is an svg element with a viewBox, or a" + " width and height in pixels");
        }
        return size;
    }

    private static int pixels(String number) {
        return number.matches("\\d{1,4}(\\.\\d+)?") ? Math.max(1, (int) Math.round(Double.parseDouble(number))) : 0;
    }

    private static void refuseActing(String file, XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        int line = reader.getLocation().getLineNumber();
        if (ACTING.contains(name)) {
            throw new IllegalArgumentException(
                    file + ", line " + line + ": the element '" + name + "'; accepted are shapes and text alone");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            boolean fetches = attribute.equals("href")
                    ? !value.startsWith("#")
                    : value.contains("url(") && !value.contains("url(#");
            if (attribute.startsWith("on") || fetches) {
                throw new IllegalArgumentException(file + ", line " + line + ": the attribute '" + attribute
                        + "'; accepted are those that neither act nor fetch anything");
            }
        }
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** What stands for it where it can't be seen. */
    public String alt() {
        return alt;
    }

    /** Its width, in pixels or in the units of its own drawing. */
    public int width() {
        return width;
    }

    /** Its height, in the same. */
    public int height() {
        return height;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
