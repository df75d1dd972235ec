package dateline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON file's one object, each with the place where its value begins. */
final class JsonFields {
    private static final JsonFactory JSON = new ObjectMapper()
            .getFactory()
            .copy()
            .setCodec(new ObjectMapper())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private record Value(JsonNode node, String place) {}

    private final String file;
    private final Map<String, Value> values;

    private JsonFields(String file, Map<String, Value> values) {
        this.file = file;
        this.values = values;
    }

    /** @throws BadInputException if the file is not JSON, or not one object, with line and column, counted from 1 */
    static JsonFields read(Path path) throws BadInputException {
        String file = path.toString();
        try (InputStream stream = Files.newInputStream(path);
                JsonParser parser = JSON.createParser(stream)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInputException(file, place(parser.currentTokenLocation()), "not a JSON object");
            }
            Map<String, Value> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                String place = place(parser.currentTokenLocation());
                values.put(name, new Value(parser.readValueAsTree(), place));
            }
            if (parser.nextToken() != null) {
                throw new BadInputException(file, place(parser.currentTokenLocation()), "more than one JSON object");
            }
            return new JsonFields(file, values);
        } catch (JsonProcessingException problem) {
            throw new BadInputException(
                    file, place(problem.getLocation()), "not JSON: " + problem.getOriginalMessage());
        } catch (IOException problem) {
            throw new BadInputException(file, "cannot be read: " + problem.getMessage());
        }
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** A field's text; of an object, its name, value or IRI; of a list, the first. */
    Optional<String> text(String field) throws BadInputException {
        return texts(field).stream().findFirst();
    }

    /** The texts of a field that may be one text, one object or a list of them; none where the field is missing. */
    List<String> texts(String field) throws BadInputException {
        Value value = values.get(field);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode node : value.node().isArray() ? value.node() : List.of(value.node())) {
            String text = text(node).orElseThrow(() -> wrong(field, value, "not text, nor an object with a name"));
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** A field's text as something else. */
    <T> Optional<T> parsed(String field, Function<String, Optional<T>> parse, String expected)
            throws BadInputException {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> parsed = parse.apply(text.get());
        if (parsed.isEmpty()) {
            throw wrong(field, values.get(field), expected);
        }
        return parsed;
    }

    private static Optional<String> text(JsonNode node) {
        if (node.isTextual() || node.isNull()) {
            return Optional.of(node.asText(""));
        }
        return List.of("name", "@value", "@id").stream()
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }

    private BadInputException wrong(String field, Value value, String expected) {
        return new BadInputException(file, value.place(), field + " " + value.node() + " is " + expected);
    }
}
