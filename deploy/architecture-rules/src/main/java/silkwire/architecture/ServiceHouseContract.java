package silkwire.architecture;

import org.junit.jupiter.api.Test;

/** The rules of a service: nobody links against it, so at least half of its types are hidden in their packages. */
public abstract class ServiceHouseContract extends LayeredHouseContract {

    /** For the service whose classes live under {@code rootPackage}. */
    protected ServiceHouseContract(String rootPackage) {
        super(rootPackage);
    }

    @Test
    protected void halfOfTheTypesAreHidden() {
        rules.halfOfTheTypesAreHidden();
    }
}
