package dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to run, load and frame nothing but what this server itself offers. */
final class SecurityHeaders implements Filter {
    private static final String OWN_FILES_ONLY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** The UI's editor and tables set styles from their scripts. */
    private static final String FUSEKI_UI =
            OWN_FILES_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ui = ((HttpServletRequest) request).getRequestURI().startsWith(FusekiUi.PATH + "/");
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("Content-Security-Policy", ui ? FUSEKI_UI : OWN_FILES_ONLY);
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }
}
