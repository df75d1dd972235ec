package dateline.server;

import dateline.query.SavedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows of a saved query.
 *
 * @param parameters each with the value that was used
 * @param standard whether these are the query's own values, those of its question
 * @param sparql the query with these values
 * @param answer absent where the query was given up, see {@code problem}
 */
public record QueryPage(
        SavedQuery query,
        Map<String, String> parameters,
        boolean standard,
        String sparql,
        Optional<Answer> answer,
        Optional<String> problem) {
    /** @param complete false if there are more rows than are shown */
    public record Answer(List<String> columns, List<List<Cell>> rows, boolean complete) {}

    /** What one variable stands for in one solution: one link, or those to all whom a list of names names. */
    public record Cell(List<Hyperlink> links) {
        private static final int SHORT = 14;

        /** Whether it is to stay on one line. */
        public boolean isShort() {
            return links.stream().mapToInt(link -> link.label().length()).sum() < SHORT;
        }
    }

    /** The question where it fits the values, else what the query is about. */
    public String heading() {
        String title = query.title();
        return standard ? query.question() : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    public String editorHref() {
        return editorHref(sparql);
    }

    public String downloadHref(String format) {
        return NewsService.PATH + "/sparql?query=" + UriText.encode(sparql) + "&format=" + format;
    }

    /** The Fuseki UI with the query in its editor. */
    public static String editorHref(String sparql) {
        return FusekiUi.PATH + "/#/dataset" + NewsService.PATH + "/query?query=" + UriText.encode(sparql);
    }
}
