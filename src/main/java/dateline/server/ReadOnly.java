package dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Refuses every request that is not a plain read.
 *
 * @param reason for who sent it
 */
record ReadOnly(String reason) implements Filter {
    /** The UI asks what the server offers; nobody may switch it off. */
    static final ReadOnly ADMINISTRATION = new ReadOnly("Nothing over HTTP administers this server.");

    static final ReadOnly NO_PASSWORDS = new ReadOnly(
            "Writing is off. Start the server with --password-file FILE to let those write who are named there.");

    private static final List<String> READS = List.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READS.contains(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader("Allow", String.join(", ", READS));
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(reason);
    }
}
