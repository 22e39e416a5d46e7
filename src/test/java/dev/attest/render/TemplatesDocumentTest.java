package dev.attest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TemplatesDocumentTest {
    @Test
    void theReferenceOfWhatATemplateIsGivenIsWhatTheRecordsSay() throws IOException {
        assertEquals(
                TemplateReference.written(),
                Files.readString(TemplateReference.DOCUMENT),
                "run the main class dev.attest.render.TemplateReference of the tests");
    }

    @Test
    void everyLabelIsDescribed() throws IOException {
        String document = Files.readString(TemplateReference.DOCUMENT);
        for (Method method : Labels.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertTrue(document.contains("`" + method.getName() + "("), method.getName());
            }
        }
    }
}
