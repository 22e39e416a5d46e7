package dev.attest.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Reads what Chromium notes of its network. */
final class NetworkRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NetworkRecord() {}

    /** The address that a note says was requested; none if it is about something else. */
    static List<String> requested(String note) {
        JsonNode message;
        try {
            message = JSON.readTree(note).path("message");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a note of the network: " + note, e);
        }
        if (!message.path("method").asText().equals("Network.requestWillBeSent")) {
            return List.of();
        }
        return List.of(message.path("params").path("request").path("url").asText());
    }
}
