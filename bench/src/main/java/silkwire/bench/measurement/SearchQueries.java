package silkwire.bench.measurement;

import java.util.List;

/** What analysts and dashboards ask: words, phrases, fields and combinations of them, in four scripts. */
final class SearchQueries {
    static final List<String> ALL = List.of(
            "كازاخستان",
            "\"آسيا الوسطى\"",
            "الرئيس AND (قمة OR اجتماع) NOT رياضة",
            "country:KZ lang:ar",
            "экономика Казахстан",
            "\"Центральная Азия\"",
            "(нефть OR газ) country:KZ NOT спорт",
            "президент lang:ru topic:politics",
            "сайлау",
            "Қазақстан экономикасы",
            "lang:kk title:президент",
            "哈萨克斯坦",
            "中亚 OR 经济",
            "trade AND (corridor OR railway)",
            "president meeting lang:en",
            "focus:UZ",
            "country:KZ country:CN",
            "region:central-asia topic:economy",
            "topic:politics NOT lang:en",
            "stance:KZ=supportive",
            "oʻzbekiston prezidenti",
            "قزاقستان",
            "energ*",
            "(البنك OR استثمار OR تجارة OR نفط OR غاز) AND (country:KZ OR country:UZ OR country:KG) NOT lang:fa");

    private SearchQueries() {}
}
