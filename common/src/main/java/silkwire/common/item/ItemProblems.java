package silkwire.common.item;

import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;

/** The ways in which an item can be wrong. */
final class ItemProblems {
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int MIB = 1024 * 1024;

    private ItemProblems() {}

    static Problem malformedJson(String reason, @Nullable String position) {
        Problem problem = Problem.of("malformed-json", BAD_REQUEST, "Not JSON", reason);
        return position == null ? problem : problem.at("", position, "one JSON object as of RFC 8259");
    }

    static Problem notUtf8(int offset, int unit) {
        return Problem.of("invalid-utf-8", BAD_REQUEST, "Not UTF-8", "Byte " + offset + " is not valid UTF-8")
                .at("", "0x%02X".formatted(unit & 0xFF), "UTF-8 (RFC 3629)");
    }

    static Problem undecodable(@Nullable String charset) {
        return Problem.of(
                        "invalid-text",
                        BAD_REQUEST,
                        "Not in a character set",
                        "The bytes are text in no character set that is known")
                .at(
                        "Content-Type",
                        charset,
                        "text in UTF-8 or another character set in use, named or to be recognised");
    }

    static Problem tooLarge(long bytes, int limit) {
        return Problem.of(
                        "article-too-large",
                        TOO_LARGE,
                        "Article too large",
                        "The article has " + bytes + " bytes, more than " + limit / MIB + " MiB")
                .at("", bytes + " bytes", "at most " + limit + " bytes of UTF-8");
    }

    static Problem tooManyItems(int limit) {
        return Problem.of(
                        "too-many-items", TOO_LARGE, "Too many articles", "The array has more than " + limit + " items")
                .at("", null, "at most " + limit + " items; application/x-ndjson has no such limit");
    }

    static Problem tooDeep(String pointer, int limit) {
        return Problem.of("nested-too-deep", BAD_REQUEST, "Nested too deep", "The JSON nests deeper than " + limit)
                .at(pointer, null, "at most " + limit + " levels of objects and arrays");
    }

    static Problem duplicateKey(String pointer, String key) {
        return Problem.of("duplicate-key", BAD_REQUEST, "Duplicate key", "The key '" + key + "' stands twice")
                .at(pointer, key, "each key once");
    }

    static Problem wrongType(String pointer, String found, String allowed) {
        return Problem.of("wrong-type", BAD_REQUEST, "Wrong type", "The value of " + pointer + " has the wrong type")
                .at(pointer, found, allowed);
    }

    static Problem wrongValue(String pointer, String found, String allowed) {
        return Problem.of("wrong-value", BAD_REQUEST, "Wrong value", "The value of " + pointer + " is not allowed")
                .at(pointer, found, allowed);
    }

    static Problem tooLong(String pointer, String found, String allowed) {
        return Problem.of("too-long", BAD_REQUEST, "Too long", "The value of " + pointer + " is too long")
                .at(pointer, found, allowed);
    }

    static Problem badCharacter(String pointer, String character, int position) {
        return Problem.of(
                        "bad-character",
                        BAD_REQUEST,
                        "Character that no text can have",
                        pointer + " has " + character + " at " + position)
                .at(pointer, character, "Unicode text without U+0000 and without lone surrogates");
    }

    static Problem noText() {
        return Problem.of(
                        "no-text",
                        BAD_REQUEST,
                        "Neither title nor body",
                        "The article has neither a title nor a body: title, body and html are missing or blank")
                .at("/title", null, "a title, a body or html with at least one visible character");
    }

    static Problem noIdentity() {
        return Problem.of(
                        "no-identity",
                        BAD_REQUEST,
                        "Nothing to withdraw",
                        "The withdrawal does not say which article it means")
                .at("/sourceItemId", null, "the sourceItemId, url or full text the article was pushed with");
    }
}
