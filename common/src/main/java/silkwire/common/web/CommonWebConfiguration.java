package silkwire.common.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.Scope;
import silkwire.common.json.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP edge of every service: a key and its limit for every call but health, metrics and the API description. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessProperties.class, LimitProperties.class, OidcProperties.class})
@Import(ProblemAdvice.class)
public class CommonWebConfiguration {
    private static final String[] OPEN = {"/actuator/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"};

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Answers and bodies are the same JSON as the events. */
    @Bean
    @ConditionalOnMissingBean
    JsonMapper jsonMapper() {
        return EventJson.mapper();
    }

    @Bean
    AccessRegistry accessRegistry(AccessProperties properties, Clock clock) {
        try {
            return AccessRegistry.open(properties.file(), clock);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "silkwire.access.file must name a readable file of sources and keys: " + e.getMessage(), e);
        }
    }

    @Bean
    OpaqueTokenIntrospector keyIntrospector(AccessRegistry registry) {
        return key -> registry.find(key)
                .map(KeyPrincipal::new)
                .orElseThrow(() -> new BadOpaqueTokenException("This key is not known, or no longer valid"));
    }

    @Bean
    BearerTokens bearerTokens(OpaqueTokenIntrospector introspector, OidcProperties oidc) {
        return new BearerTokens(
                new OpaqueTokenAuthenticationProvider(introspector),
                oidc.issuer() == null
                        ? null
                        : OidcTokens.provider(oidc, oidc.issuer().toString()));
    }

    @Bean
    SecurityFilterChain keysForEveryCall(
            HttpSecurity http,
            AccessRules rules,
            BearerTokens tokens,
            AccessProblems problems,
            CallLimits limits,
            LimitProperties usual) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(calls -> {
                    calls.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll();
                    calls.requestMatchers(OPEN).permitAll();
                    rules.rules().forEach(rule -> require(rule, calls.requestMatchers(rule.method(), rule.pattern())));
                    calls.anyRequest().hasAnyAuthority(scopes());
                })
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new TokenResolver(rules))
                        .authenticationManagerResolver(call -> tokens)
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterAfter(new CallLimitFilter(limits, usual.limit()), AuthorizationFilter.class)
                .build();
    }

    private static void require(
            AccessRules.Rule rule, AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl calls) {
        Scope scope = rule.scope();
        if (scope == null) {
            calls.permitAll();
        } else if (rule.takesTokens()) {
            calls.hasAnyAuthority(scope.text(), KeyPrincipal.TOKEN);
        } else {
            calls.hasAuthority(scope.text());
        }
    }

    private static String[] scopes() {
        return Stream.of(Scope.values()).map(Scope::text).toArray(String[]::new);
    }

    /** What each key may still call; a service may limit other things through it. */
    @Bean
    CallLimits callLimits(Clock clock) {
        return new CallLimits(clock);
    }

    @Bean
    FinishedHeaders finishedHeaders() {
        return new FinishedHeaders();
    }

    /** The outermost filter, so that every other one has added its headers when it returns. */
    @Bean
    FilterRegistrationBean<FinishedHeaders> finishedHeadersFilter(FinishedHeaders headers) {
        FilterRegistrationBean<FinishedHeaders> filter = new FilterRegistrationBean<>(headers);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Bodies begin after headers, and a mistyped parameter is told. */
    @Bean
    WebMvcConfigurer calls(FinishedHeaders headers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new DeclaredParameters());
            }

            @Override
            public void configureAsyncSupport(AsyncSupportConfigurer async) {
                async.registerCallableInterceptors(headers);
            }
        };
    }

    @Bean
    AccessProblems accessProblems() {
        return new AccessProblems();
    }
}
