package silkwire.enrich.language;

/** Whether Chinese is written in simplified or traditional characters, told by common ones that only one of them has. */
final class ChineseScript {
    private static final String SIMPLIFIED_ONLY =
            "国这们来时说为个对会发学经过动见还进现问间门开关长东车马书电话语请认让议论设证据报业务产员题战机场统" + "总级约红线组结给应从两权观条样决实际头儿无爱点热气满声华协济团体农区医历压县传众优价";
    private static final String TRADITIONAL_ONLY =
            "國這們來時說為個對會發學經過動見還進現問間門開關長東車馬書電話語請認讓議論設證據報業務產員題戰機場統" + "總級約紅線組結給應從兩權觀條樣決實際頭兒無愛點熱氣滿聲華協濟團體農區醫歷壓縣傳眾優價";
    private static final byte[] TRADITIONAL = new byte[Character.MAX_VALUE + 1];

    static {
        SIMPLIFIED_ONLY.chars().forEach(c -> TRADITIONAL[c]--);
        TRADITIONAL_ONLY.chars().forEach(c -> TRADITIONAL[c]++);
    }

    private ChineseScript() {}

    /** {@code Hant} where traditional characters outnumber simplified ones, else {@code Hans}. */
    static String of(TextSample sample) {
        int traditional = 0;
        for (int piece = 0; piece < sample.pieces(); piece++) {
            for (int i = sample.begin(piece); i < sample.end(piece); i++) {
                traditional += TRADITIONAL[sample.text().charAt(i)];
            }
        }
        return traditional > 0 ? "Hant" : Script.HAN.code();
    }
}
