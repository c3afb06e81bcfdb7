package silkwire.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.async.CallableProcessingInterceptor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a body that another thread writes from beginning before the filters are done with the response: they add their
 * headers on the way out, and a header that is added while the first byte is sent breaks the answer. It has to be the
 * outermost filter.
 */
final class FinishedHeaders extends OncePerRequestFilter implements CallableProcessingInterceptor {
    private static final String DONE = FinishedHeaders.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountDownLatch done = new CountDownLatch(1);
        request.setAttribute(DONE, done);
        try {
            chain.doFilter(request, response);
        } finally {
            done.countDown();
        }
    }

    @Override
    public <T> void preProcess(NativeWebRequest request, Callable<T> body) throws InterruptedException {
        if (request.getAttribute(DONE, RequestAttributes.SCOPE_REQUEST) instanceof CountDownLatch done) {
            done.await();
        }
    }
}
