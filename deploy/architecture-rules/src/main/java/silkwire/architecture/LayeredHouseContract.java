package silkwire.architecture;

import org.junit.jupiter.api.Test;

/** The rules of a module that has feature packages and edge packages. */
public abstract class LayeredHouseContract extends HouseContract {

    /** For the module whose classes live under {@code rootPackage}. */
    protected LayeredHouseContract(String rootPackage) {
        super(rootPackage);
    }

    @Test
    protected void onlyEdgesImportTechnology() {
        rules.onlyEdgesImportTechnology();
    }

    @Test
    protected void edgesDoNotKnowEachOther() {
        rules.edgesDoNotKnowEachOther();
    }

    @Test
    protected void packagesFormNoCycle() {
        rules.packagesFormNoCycle();
    }

    @Test
    protected void noFieldIsInjected() {
        rules.noFieldIsInjected();
    }
}
