package silkwire.enrich.story;

import silkwire.common.event.StoryRole;

/** The byte that stands for a role in rows and in the changelog. */
final class RoleByte {
    private static final StoryRole[] ROLES = {
        StoryRole.UNKNOWN, StoryRole.FIRST, StoryRole.COPY, StoryRole.UPDATE, StoryRole.RELATED
    };

    private RoleByte() {}

    static byte of(StoryRole role) {
        return switch (role) {
            case UNKNOWN -> 0;
            case FIRST -> 1;
            case COPY -> 2;
            case UPDATE -> 3;
            case RELATED -> 4;
        };
    }

    static StoryRole role(byte code) {
        return ROLES[code];
    }
}
