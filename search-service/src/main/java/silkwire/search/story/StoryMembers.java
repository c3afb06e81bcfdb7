package silkwire.search.story;

import java.util.Collection;
import java.util.List;

/** The articles of stories, as they are found. */
public interface StoryMembers {

    /** The articles of these stories as far as they can be found by now, withdrawn ones included. */
    List<StoryMember> members(Collection<String> stories);
}
