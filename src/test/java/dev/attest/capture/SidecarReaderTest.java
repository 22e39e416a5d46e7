package dev.attest.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.attest.yaml.InvalidYaml;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SidecarReaderTest {
    @Test
    void anAddressMayBeCalledUrl() throws InvalidYaml {
        URI expected = URI.create("https://quaywatch.example/ferry");
        assertEquals(expected, read("address: https://quaywatch.example/ferry").address());
        assertEquals(expected, read("url: https://quaywatch.example/ferry").address());
    }

    @Test
    void twoAddressesAreOneTooMany() {
        InvalidYaml e = assertThrows(
                InvalidYaml.class,
                () -> read("address: https://quaywatch.example/a\nurl: https://quaywatch.example/b"));
        assertEquals(
                "a.yml, line 2: 'url' stands beside 'address', which says the same; accepted is one of them",
                e.getMessage());
    }

    private static Sidecar read(String yaml) throws InvalidYaml {
        return SidecarReader.read("a.yml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
