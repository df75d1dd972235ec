package dateline.article;

import dateline.text.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One article's text on standard input. It has no name to go by, so its identifier comes from its bytes. */
record StandardInput(InputStream stream, Optional<Published> fallback) implements Input {
    @Override
    public String name() {
        return "standard input";
    }

    @Override
    public Article read() throws BadInputException {
        try {
            byte[] bytes = PlainText.bytes(name(), stream);
            String text = PlainText.decode(name(), bytes);
            return Sidecar.NONE.article("standard-input-" + Fingerprint.of(bytes), text, fallback);
        } catch (IOException problem) {
            throw new BadInputException(name(), "cannot be read: " + problem.getMessage());
        }
    }
}
