package silkwire.enrich.stance;

/** Numbers of kinds of features; a kind that is told apart further takes those behind its own. */
final class StanceKinds {
    static final int WORD = 10;
    static final int STEM = 12;
    static final int STEM_AT = 20;
    static final int PAIR = 30;
    static final int PAIR_AT = 32;
    static final int BESIDE = 40;
    static final int STEM_BESIDE = 50;
    static final int CUE = 60;
    static final int CUE_AT = 64;
    static final int CUE_QUOTED = 90;
    static final int CUE_CONTRAST = 94;
    static final int CUE_ORDER = 100;
    static final int FURTHER_STEM = 120;
    static final int FURTHER_WORD = 122;
    static final int FURTHER_CUE = 124;
    static final int ALWAYS = 130;
    static final int LANGUAGE = 132;
    static final int OPENS = 134;
    static final int TARGET_QUOTED = 136;
    static final int LENGTH = 137;
    static final int CLAUSE = 138;
    static final int OTHERS = 139;
    static final int NAME = 141;
    static final int TARGET_SPEAKS = 142;
    static final int ROOT = 150;
    static final int STEM_OF = 152;
    static final int BALANCE = 180;
    static final int LATEST = 181;
    static final int NEAREST = 182;
    static final int BALANCE_LATEST = 183;
    static final int BALANCE_ORDER = 184;

    static final int CUE_RIVAL = 190;
    static final int ENDS = 200;
    static final int ENDS_TONE = 201;
    static final int BEGINS = 202;
    static final int BEGINS_TONE = 203;
    static final int BEFORE_TONE = 204;
    static final int AFTER_TONE = 205;
    static final int BETWEEN = 206;

    private StanceKinds() {}
}
