package dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

/** Serves the files of one class-path folder: our style sheets, what the Fuseki UI's page loads. */
final class ClassPathFiles extends HttpServlet {
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "ico", "image/x-icon");

    private final String folder;
    private final Duration freshness;

    /** @param folder from the class path's root, such as {@code /webapp} */
    ClassPathFiles(String folder, Duration freshness) {
        this.folder = folder;
        this.freshness = freshness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            // The page of a folder names its files relative to that folder.
            response.sendRedirect(request.getServletPath() + "/");
            return;
        }
        String path = request.getPathInfo();
        String type = CONTENT_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream file =
                type == null || path.contains("..") ? null : getClass().getResourceAsStream(folder + path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=" + freshness.toSeconds());
            file.transferTo(response.getOutputStream());
        }
    }
}
