package dateline.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text inside a URL's query. */
final class UriText {
    private UriText() {}

    /** With %20 for a space, which every reader of URLs understands; the Fuseki UI leaves a plus sign as it is. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
