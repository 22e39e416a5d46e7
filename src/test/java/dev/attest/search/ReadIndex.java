package dev.attest.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An index as the search page reads it: by its scripts alone. */
final class ReadIndex {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final Map<String, String> files = new TreeMap<>();

    ReadIndex(SearchIndex index) {
        index.files().forEach(file -> {
            if (files.put(file.path(), file.script()) != null) {
                throw new AssertionError("twice: " + file.path());
            }
        });
    }

    Map<String, String> files() {
        return files;
    }

    JsonNode index() {
        return values("search/index.js").get(0);
    }

    /** What a script hands to the page. */
    JsonNode values(String path) {
        String script = Objects.requireNonNull(files.get(path), () -> "no file " + path + " in " + files.keySet());
        String call = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
        try {
            return JSON.readTree("[" + call + "]");
        } catch (JsonProcessingException e) {
            throw new AssertionError(path + ": " + script, e);
        }
    }

    /** The places of a word, as holder:unit/traits, by the way that the page takes to them. */
    List<String> find(String word) {
        List<String> parts = List.of(index().get("parts").asText().split(" "));
        String part = parts.contains(word + "=") ? word + "=" : opening(parts, word);
        JsonNode words = values(Shards.FOLDER + Shards.name(part) + ".js").get(1);
        for (int at = 0; at < words.size(); at += 4) {
            if (words.get(at).asText().equals(word)) {
                List<String> places = new ArrayList<>(places(words.get(at + 2).asText()));
                JsonNode rest = words.get(at + 3);
                if (rest.isInt()) {
                    for (int share = 0; share < rest.asInt(); share++) {
                        String file = Shards.FOLDER + Shards.name(word + "=") + "-rest-" + share + ".js";
                        places.addAll(places(values(file).get(2).asText()));
                    }
                } else {
                    places.addAll(places(rest.asText()));
                }
                return places;
            }
        }
        return List.of();
    }

    private static String opening(List<String> parts, String word) {
        for (int length = 0; length <= word.length(); length++) {
            if (parts.contains(word.substring(0, length) + "*")) {
                return word.substring(0, length) + "*";
            }
        }
        throw new AssertionError("no part for " + word + " among " + parts);
    }

    /** What stands at a place: the headline or words of a sentence, or the name of an entry. */
    String textAt(String place) {
        int holder = Integer.parseInt(place.substring(0, place.indexOf(':')));
        int unit = Integer.parseInt(place.substring(place.indexOf(':') + 1, place.indexOf('/')));
        JsonNode texts = values("search/texts/" + holder + ".js").get(1);
        if (holder >= index().get("seats").asInt()) {
            return texts.get(unit).get(1).asText();
        }
        return unit == 0
                ? texts.get(1).asText()
                : texts.get(7).get(unit - 1).get(0).asText();
    }

    List<String> textsWith(String word) {
        return find(word).stream().map(this::textAt).sorted().collect(Collectors.toList());
    }

    static List<Long> numbers(String written) {
        List<Long> numbers = new ArrayList<>();
        long number = 0;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c < '\\') {
                numbers.add(number * 57 + c - '#');
                number = 0;
            } else {
                number = number * 34 + c - ']';
            }
        }
        return numbers;
    }

    static List<String> places(String written) {
        List<Long> numbers = numbers(written);
        List<String> places = new ArrayList<>();
        long holder = 0;
        int at = 0;
        while (at < numbers.size()) {
            holder += numbers.get(at++);
            long many = numbers.get(at++) + 1;
            long unit = 0;
            for (int i = 0; i < many; i++, at++) {
                unit += numbers.get(at) / 16;
                places.add(holder + ":" + unit + "/" + numbers.get(at) % 16);
            }
        }
        return places;
    }
}
