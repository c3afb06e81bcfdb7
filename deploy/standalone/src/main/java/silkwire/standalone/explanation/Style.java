package silkwire.standalone.explanation;

import silkwire.common.event.StanceLabel;

/** How marks look. */
public enum Style {
    /** With signs that every file and pipe carries. */
    PLAIN {
        @Override
        String name(MarkedText.Name name, String text) {
            return switch (name.kind()) {
                case COUNTRY -> Isolate.of("[" + text + " " + name.label() + "]");
                case ORGANISATION -> Isolate.of("{" + text + " " + name.label() + "}");
                case TOPIC_WORD -> Isolate.of("*" + text + "*");
            };
        }

        @Override
        String skipped(String text) {
            return "⟨" + text + "⟩";
        }

        @Override
        String stance(StanceLabel label, String text) {
            return text;
        }

        @Override
        String heading(String text) {
            return text;
        }
    },

    /** With the colours of a terminal (ECMA-48). */
    TERMINAL {
        @Override
        String name(MarkedText.Name name, String text) {
            return switch (name.kind()) {
                case COUNTRY -> set("1;4", text) + set("2", name.label());
                case ORGANISATION -> set("4", text) + set("2", name.label());
                case TOPIC_WORD -> set("3;36", text);
            };
        }

        @Override
        String skipped(String text) {
            return set("2", text);
        }

        @Override
        String stance(StanceLabel label, String text) {
            return switch (label) {
                case SUPPORTIVE -> set("32", text);
                case CRITICAL -> set("31", text);
                case NEUTRAL, UNCLEAR, UNKNOWN -> text;
            };
        }

        @Override
        String heading(String text) {
            return set("1", text);
        }

        private String set(String codes, String text) {
            return "\u001b[" + codes + "m" + text + "\u001b[0m";
        }
    };

    /** A name, or a word that speaks for a topic. */
    abstract String name(MarkedText.Name name, String text);

    /** What the taggers skip. */
    abstract String skipped(String text);

    /** A part of a sentence that shows a stance. */
    abstract String stance(StanceLabel label, String text);

    /** What a paragraph begins with. */
    abstract String heading(String text);
}
