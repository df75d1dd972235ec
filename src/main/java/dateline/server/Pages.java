package dateline.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** The templates of {@code src/main/jte}, as the build has compiled them; they escape whatever they are given. */
final class Pages {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dateline.server.pages");

    private Pages() {}

    static void send(HttpServletResponse response, int status, String template, Map<String, Object> values)
            throws IOException {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template + ".jte", values, page);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(page.toString());
    }

    /**
     * Answers with status 400 where a page is asked something that it has no parameter for: a misspelt name must not look
     * like an answer.
     *
     * @return whether it was so
     */
    static boolean refusesUnknown(Collection<String> known, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> unknown = Collections.list(request.getParameterNames()).stream()
                .filter(name -> !known.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            send(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "badRequest",
                    Map.of("name", unknown.get(), "known", String.join(", ", known)));
        }
        return unknown.isPresent();
    }
}
