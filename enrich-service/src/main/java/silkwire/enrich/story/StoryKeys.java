package silkwire.enrich.story;

import silkwire.enrich.fingerprint.Fingerprint;

/** The keys that an article is noted under in the order of {@link Segment}, as hashes of 32 bits. */
final class StoryKeys {
    private static final int ID_SALT = 0x1B873593;

    private StoryKeys() {}

    static int[] of(StoryEntry entry) {
        int[] keys = new int[Segment.KEYS];
        for (int key = 0; key < Fingerprint.KEYS; key++) {
            keys[key] = entry.fingerprint().key(key);
        }
        keys[Segment.ID] = ofArticle(entry.article());
        return keys;
    }

    static int ofArticle(IdBits article) {
        return mixed((int) (article.low() ^ (article.low() >>> Integer.SIZE)) ^ ID_SALT);
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
