package dateline.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

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
}
