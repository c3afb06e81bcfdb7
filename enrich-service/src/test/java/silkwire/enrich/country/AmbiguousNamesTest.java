package silkwire.enrich.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.Country;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** Names that mean several things: which country they mean in a text, or none. */
class AmbiguousNamesTest {
    private static final CountryTagger TAGGER = new GazetteerCountryTagger();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    # Georgia, the country and the state
                    en | Georgia and the European Union opened talks in Tbilisi            | GE
                    en | Voters in Georgia and Alabama chose a senator                     | US
                    en | The Georgia State University said it was open                     | US
                    en | Savannah, Georgia, was hit by a storm                             | US
                    ru | Власти штата Джорджия объявили тревогу                            | US
                    ru | Наводнение в Джорджии и Алабаме                                   | US
                    zh | 佐治亚州州长发表讲话                                                | US
                    zh | 格鲁吉亚总统发表讲话                                                | GE
                    # Jordan: the country, the river, a person
                    en | Officials in Jordan said the border was closed                    | JO
                    en | Jordan Peterson and Michael Jordan spoke                          | -
                    en | They were baptised in the Jordan River                            | -
                    ru | Король Иордании прибыл в Амман                                    | JO
                    ru | Река Иордан мелеет                                                | -
                    fr | La Jordanie a fermé sa frontière                                  | JO
                    # Turkey, the bird
                    en | We had roast turkey with gravy                                    | -
                    en | Turkey closed the straits                                         | TR
                    # Chad, Niger and Nigeria, the Congos, the Guineas
                    en | Chad Smith wrote a book                                           | -
                    en | The army of Chad crossed into Niger                               | NE TD
                    en | Nigeria asked Niger for help                                      | NE NG
                    fr | Le Tchad, le Niger et le Nigeria ont signé                        | NE NG TD
                    ar | زار رئيس النيجر تشاد ونيجيريا                                     | NE NG TD
                    ru | Нигер и Нигерия закрыли границу                                   | NE NG
                    zh | 尼日尔与尼日利亚                                                    | NE NG
                    en | The Democratic Republic of the Congo and the Republic of the Congo | CD CG
                    fr | La République démocratique du Congo et la République du Congo     | CD CG
                    ru | Демократическая Республика Конго обратилась к ООН                 | CD
                    en | Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea     | GN GQ GW PG
                    fr | La Guinée, la Guinée-Bissau et la Guinée équatoriale              | GN GQ GW
                    en | He was treated like a guinea pig                                  | -
                    uz | Нигерда ҳарбий кенгаш вазият назоратда деди                       | NE
                    uz | Nigeriyada saylov oʻtdi, Nigerda esa yoʻq                         | NE NG
                    # People and things called like a place
                    ru | Министр Дмитрий Ливанов принял следователя Егора Полякова         | -
                    ru | Соперником Алехандро Толедо назвали Берни Сандерса                | -
                    ru | Холдинг ТАИФ и «Уральская сталь» открыли завод                    | -
                    kk | Анау жолы беделді ғалым QR-код арқылы төледі                      | -
                    kk | Адреналин мен Мәдина туралы үлкен әңгіме                           | -
                    # Turkish names take an apostrophe before their endings: where something is tells a place
                    tr | Ordu alarma geçti                                                 | -
                    tr | Yangın Ordu'da çıktı                                              | TR
                    tr | Bolu'dan gelen haber                                              | TR
                    tr | Van'daki okul açıldı                                              | TR
                    # Oman and Amman are one word in Arabic
                    ar | وصل السلطان إلى سلطنة عمان                                        | OM
                    ar | استقبل ملك الأردن ضيفه في عمان                                    | JO
                    ar | أعلنت عمان ومسقط اتفاقا                                           | OM
                    # Mali and money
                    ar | الوضع المالي للشركة ووزارة المالية                                | -
                    ar | انسحبت القوات من مالي والنيجر                                     | ML NE
                    tr | Maliye Bakanlığı açıkladı                                         | -
                    # Persons
                    ru | Александр Лукашенко и Владимир Путин встретились                  | BY RU
                    en | Jack London wrote novels                                          | -
                    en | Paris Hilton opened a shop                                        | -
                    # Cities that several countries have
                    en | He was born in Paris, Texas                                       | US
                    en | He was born in Paris                                              | FR
                    en | The mill in Birmingham, Alabama, was closed                       | US
                    en | The mill in Birmingham was closed                                 | GB
                    ar | اشتباكات في طرابلس شمال لبنان                                     | LB
                    ar | اشتباكات في طرابلس بليبيا                                         | LY
                    en | The sheriff in Athens, Georgia, said so                           | US
                    en | Athens deputies of the Clarke County sheriff's office came        | US
                    en | The prime minister flew to Athens                                 | GR
                    en | Nairobi County and Kenya's parliament                             | KE
                    en | He lives in Elbow Lake, Minn.                                     | US
                    ru | Пожар в городе Триполи на севере Ливана                           | LB
                    # Dishes and idioms
                    en | French fries, Turkish coffee and Russian salad                    | -
                    en | They played Russian roulette                                      | -
                    ru | Русская рулетка и шведский стол                                   | -
                    ru | Американские горки закрыты                                        | -
                    ar | فنجان قهوة تركية                                                  | -
                    tr | Bir fincan Türk kahvesi                                           | -
                    zh | 中国象棋比赛                                                       | -
                    # Papers and streets
                    en | The Washington Post reported it                                   | -
                    ar | ذكرت واشنطن بوست ذلك                                              | -
                    zh | 据华盛顿邮报报道                                                    | -
                    ru | Дом на улице Варшавской и проспекте Астана                        | -
                    en | A house on London Road burned                                     | -
                    kk | Мәскеу көшесінде өрт болды                                        | -
                    tr | Londra caddesinde yangın çıktı                                    | -
                    ar | انفجار في شارع بغداد                                              | -
                    # Seas, languages, halves of longer names
                    en | Oil rigs in the Gulf of Mexico                                    | -
                    ru | Шторм в Мексиканском заливе                                       | -
                    tr | Meksika Körfezi'nde fırtına                                       | -
                    ar | عاصفة في خليج المكسيك                                             | -
                    zh | 墨西哥湾的飓风                                                     | -
                    ru | Урок русского языка и книга по-английски                          | -
                    ru | Сель в селе Чон-Кызыл-Суу                                         | -
                    kk | Синоптиктер боран болады дейді                                    | -
                    fa | کتاب ریاضی و رشته فیزیک                                           | -
                    ar | الجدة سافرت يوما                                                  | -
                    uz | Xalqning qarshiligi kuchaydi                                      | -
                    zh | 发展中国家的华氏温度                                               | -
                    zh | 俄羅斯與聖彼得堡、塔什幹與烏茲別克斯坦                               | RU UZ
                    tk | Duşenbe güni mekdep açylar                                        | -
                    en | The National Congress of Brazil voted                             | BR
                    # A leader stands for the country only where none is named, a currency never
                    ru | Лукашенко приехал                                                 | BY
                    ru | Лукашенко приехал в Казахстан                                     | KZ
                    tg | Нон ба панҷ сомонӣ расид                                          | -
                    # Games and datelines mean the country
                    en | The Beijing Olympics began                                        | CN
                    en | ASTANA (Reuters) - The bank kept its rate                         | KZ
                    # A word beside it says that it is a place
                    ru | Пожар в г. Орёл потушен                                           | RU
                    ru | Орёл летит над степью                                             | -
                    """)
    void theWordsAroundANameDecide(String language, String text, String expected) {
        // when
        Places places = TAGGER.tag(Document.of("", text, List.of()), LanguageBits.of(language));

        // then
        assertThat(places.countries().stream().map(Country::code).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }
}
