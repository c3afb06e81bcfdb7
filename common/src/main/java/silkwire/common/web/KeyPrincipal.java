package silkwire.common.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;

/**
 * The holder of the key a call was made with; its authorities are the key's scopes, or only {@link #TOKEN} where the key is
 * bound to one query.
 */
public record KeyPrincipal(KeyEntry key) implements OAuth2AuthenticatedPrincipal {

    /** What a key may do that is bound to one query. */
    static final String TOKEN = "token";

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("name", key.name());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        if (key.query() != null) {
            return List.of(new SimpleGrantedAuthority(TOKEN));
        }
        List<Scope> scopes = List.copyOf(key.scopes());
        return scopes.stream().map(Scope::text).map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getName() {
        return key.name();
    }
}
