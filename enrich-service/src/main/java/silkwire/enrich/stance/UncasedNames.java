package silkwire.enrich.stance;

import java.lang.Character.UnicodeScript;
import silkwire.enrich.text.Document;

/**
 * Names of persons where no capital shows them. Chinese: the characters that foreign names are written with, around a dot
 * (谢尔盖·库德林). Persian: two to four words between commas, beside what the person is (صفر قربانوف، رئیس این اتحادیه،).
 */
final class UncasedNames {
    private static final String SOUNDS =
            "阿埃艾爱安奥巴白拜班邦保鲍贝本比彼别宾波伯博卜布采查茨达代戴丹道德邓登狄迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛弗福夫富盖甘冈戈哥格葛根古瓜哈海汉翰豪赫亨洪侯胡华"
                    + "惠霍基吉季济加贾简江杰捷金津居卡凯坎康考科柯克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾礼黎里理利莉立丽列林琳隆卢鲁露伦罗洛吕略马玛迈麦曼芒毛梅门蒙孟米密缅摩莫墨默姆穆娜"
                    + "纳奈南嫩尼涅宁纽农努诺欧帕潘庞佩彭蓬皮匹珀普奇齐乔切钦琴丘屈热荣瑞若撒萨塞赛桑森沙莎尚舍申圣施什石史士舒斯丝松苏索塔泰坦唐特滕提廷图托陀瓦旺威韦维魏温翁沃乌伍武"
                    + "希锡夏肖谢辛欣休逊雅亚延扬耶叶伊易义因英尤约云扎泽增詹珍芝治朱明朵娅娃兹祖佐贡佳爾蘭諾羅漢薩馬瑪維麗賽貝達葉謝蓋華義澤圖烏蓮納寧費倫盧喬萊賴凱傑賓約錫遜婭韋溫揚雲鮑奧愛";
    private static final String DOTS = "·•・‧";
    private static final int LONGEST_PART = 8;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private static final int MOST_CLAUSES = 3;
    private static final int NO_NAME = Cue.NOBODY.bit()
            | Cue.PRONOUN.bit()
            | Cue.SPEECH.bit()
            | Cue.ROLE.bit()
            | Cue.NEGATOR.bit()
            | Cue.CONTRAST.bit()
            | Cue.PRAISE.bit()
            | Cue.ACCUSATION.bit();

    private final StanceText text;
    private final Document document;
    private int first;
    private int last;

    UncasedNames(StanceText text) {
        this.text = text;
        this.document = text.document();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether the sentence brings in a person; {@link #first} and {@link #last} are the tokens of the name then. */
    boolean find(int sentence) {
        int begin = text.sentenceBegin(sentence);
        if (begin == text.sentenceEnd(sentence) || document.isSkipped(begin)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(text.firstLetter(begin));
        return script == UnicodeScript.HAN
                ? findSounds(sentence)
                : script == UnicodeScript.ARABIC && findClause(sentence);
    }

    private boolean findSounds(int sentence) {
        int end = text.sentenceEnd(sentence);
        for (int token = text.sentenceBegin(sentence); token + 1 < end; token++) {
            if (isDotted(token) && isSound(token, sentence) && isSound(token + 1, sentence)) {
                first = token;
                last = token + 1;
                while (token - first < LONGEST_PART && isSound(first - 1, sentence)) {
                    first--;
                }
                while (last - token < LONGEST_PART && (isDotted(last) || isSound(last + 1, sentence))) {
                    last++;
                }
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a dot stands between the token and the next. */
    private boolean isDotted(int token) {
        return token + 1 < text.tokenCount()
                && document.tokenBegin(token + 1) == document.tokenEnd(token) + 1
                && DOTS.indexOf(document.text().charAt(document.tokenEnd(token))) >= 0;
    }

    private boolean isSound(int token, int sentence) {
        return text.isIn(token, sentence)
                && !text.isPlace(token)
                && !text.isAny(token, NO_NAME)
                && text.quotation(token) == StanceText.NO_QUOTATION
                && SOUNDS.indexOf(text.firstLetter(token)) >= 0;
    }

    /** A short clause among the first of the sentence, between commas and without a word that no name has. */
    private boolean findClause(int sentence) {
        int end = text.sentenceEnd(sentence);
        int begin = text.sentenceBegin(sentence);
        for (int clause = 0; clause < MOST_CLAUSES && begin < end; clause++) {
            int stop = begin;
            while (stop + 1 < end && !isComma(stop)) {
                stop++;
            }
            if (stop + 1 >= end) {
                return false;
            }
            if (isNameClause(begin, stop)) {
                first = begin;
                last = stop;
                return true;
            }
            begin = stop + 1;
        }
        return false;
    }

    private boolean isNameClause(int from, int to) {
        int words = 1;
        for (int token = from; token <= to; token++) {
            boolean other = text.isPlace(token)
                    || text.isAny(token, NO_NAME)
                    || text.quotation(token) != StanceText.NO_QUOTATION;
            if (other || (token < to && text.isBreak(token))) {
                return false;
            }
            words += token > from && document.text().charAt(document.tokenEnd(token - 1)) == ' ' ? 1 : 0;
        }
        return words >= LEAST_WORDS && words <= MOST_WORDS;
    }

    private boolean isComma(int token) {
        char next = document.text().charAt(Math.min(document.text().length() - 1, document.tokenEnd(token)));
        return next == '،' || next == ',';
    }
}
