package dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets the Fuseki UI live below {@code /ui/}.
 *
 * <p>The UI calls the server below the path of its own page: {@code /ui/$/datasets}, {@code /ui/news}. Here these
 * become {@code /$/datasets} and {@code /news}; the UI's own files stay where they are. Its page gets a style sheet of
 * ours, which leaves out what writes: nothing can be written through the UI, with or without a password file.
 */
final class FusekiUi implements Filter {
    static final String PATH = "/ui";
    static final String FILES = "/webapp";
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"/static/fuseki-ui.css\">";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(PATH.length());
        if (path.startsWith("/$/")) {
            request.getRequestDispatcher(path).forward(request, response);
        } else if (path.equals(NewsService.PATH) || path.startsWith(NewsService.PATH + "/")) {
            chain.doFilter(new At(http, path), response);
        } else if (path.equals("/")) {
            sendPage(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void sendPage(ServletResponse response) throws IOException {
        try (InputStream file = FusekiUi.class.getResourceAsStream(FILES + "/index.html")) {
            String page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().write(page.replace("</head>", STYLE + "</head>"));
        }
    }

    /** The same request, made to another path: data sets are found by the request's path, not through a dispatcher. */
    private static final class At extends HttpServletRequestWrapper {
        private final String path;

        At(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public String getPathInfo() {
            return null;
        }
    }
}
