package silkwire.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Broken and hostile documents, made from the good ones of the tests by a seeded program: cut, with bytes changed, tags lost
 * and doubled, in character sets they do not name; and bombs of one MiB.
 */
public final class HostileDocuments {
    private static final int MIB = 1024 * 1024;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1256"),
            Charset.forName("KOI8-R"),
            Charset.forName("GBK"));

    private HostileDocuments() {}

    /** Documents by what was done to them, the same for the same seed. */
    public static Map<String, byte[]> broken(long seed, int perDocument) {
        Random random = new Random(seed);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (String name : Documents.GOOD) {
            byte[] good = Documents.file(name);
            for (int i = 0; i < perDocument; i++) {
                documents.put(name + " " + i, mutated(good, random));
            }
        }
        return documents;
    }

    /** One change of the bytes. */
    static byte[] mutated(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.UTF_8);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 1 -> flipped(good, random);
            case 2 -> text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            case 3 -> lost(text, random).getBytes(StandardCharsets.UTF_8);
            case 4 -> doubled(text, random).getBytes(StandardCharsets.UTF_8);
            case 5 -> text.replace("&", "&nbsp;&bogus;&#x0;&#99999999;&").getBytes(StandardCharsets.UTF_8);
            case 6 ->
                text.replaceFirst("UTF-8", "windows-1251")
                        .replace("<?xml", "\n\n<?xml")
                        .getBytes(StandardCharsets.UTF_8);
            case 7 -> garbled(text).getBytes(StandardCharsets.UTF_8);
            default -> joined(good, random);
        };
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String lost(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(60)));
    }

    private static String doubled(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(400));
        return text.substring(0, to) + text.substring(from);
    }

    private static String garbled(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    private static byte[] joined(byte[] good, Random random) {
        byte[] other = Documents.file(Documents.GOOD.get(random.nextInt(Documents.GOOD.size())));
        byte[] both = Arrays.copyOf(good, good.length + other.length);
        System.arraycopy(other, 0, both, good.length, other.length);
        return both;
    }

    /** Documents of about one MiB that cost a careless reader far more. */
    public static Map<String, byte[]> bombs() {
        Map<String, String> bombs = new LinkedHashMap<>();
        xmlBombs(bombs);
        htmlBombs(bombs);
        jsonBombs(bombs);
        bombs.put("long line", "a".repeat(MIB));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        bombs.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        byte[] random = new byte[MIB];
        new Random(1).nextBytes(random);
        bytes.put("noise", random);
        bytes.put("zeros", new byte[MIB]);
        return bytes;
    }

    /** Entities, depth, width, names and what is escaped. */
    private static void xmlBombs(Map<String, String> bombs) {
        bombs.put("billion laughs", laughs());
        bombs.put(
                "external entity",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><item><title>&x;</title></item></channel></rss>");
        bombs.put("deep rss", "<rss><channel><item><title>" + repeated("<a>", MIB));
        bombs.put(
                "reopened in a feed",
                "<rss><channel><item><description><![CDATA[<p>" + opened() + repeated("<p>x", MIB)
                        + "]]></description></item></channel></rss>");
        bombs.put("wide rss", "<rss><channel>" + repeated("<item/>", MIB) + "</channel></rss>");
        bombs.put("many xml attributes", "<rss " + attributes() + "><channel/></rss>");
        bombs.put("giant comment", "<!--" + "- ".repeat(MIB / 2) + "--><rss/>");
        bombs.put("open comments", repeated("<!-- ", MIB));
        bombs.put("instructions", repeated("<?a?>", MIB) + "<rss/>");
        bombs.put("cdata", "<rss><channel><item><title>" + repeated("<![CDATA[a]]>", MIB));
        bombs.put("escapes", "<rss><channel><item><description>" + repeated("&lt;p&gt;", MIB));
        bombs.put("nested escapes", "<rss><channel><item><description>" + repeated("&amp;amp;", MIB));
        bombs.put("namespaces", "<rss " + namespaces(0, MIB / 20) + "><channel/></rss>");
        bombs.put(
                "namespaces in each tag", "<rss>" + ("<a " + namespaces(0, 512) + "/>").repeat(MIB / 8192) + "</rss>");
        bombs.put(
                "nested namespaces",
                IntStream.range(0, 50)
                                .mapToObj(level -> "<rss " + namespaces(level * 512, 512) + ">")
                                .collect(Collectors.joining())
                        + repeated("<a1:b/>", MIB / 2));
        bombs.put(
                "dates",
                "<rss><channel><item><title>a</title><pubDate>" + repeated("22 Nov ", MIB)
                        + "</pubDate></item></channel></rss>");
    }

    /** What a parser of pages repairs, and what a reader of them looks for. */
    private static void htmlBombs(Map<String, String> bombs) {
        bombs.put("deep html", "<html><body>" + repeated("<div>", MIB));
        bombs.put("deep inline html", "<html><body><p>" + repeated("<b>", MIB));
        bombs.put("reopened html", "<html><body><p>" + opened() + repeated("<p>x", MIB / 3));
        bombs.put("deep tables", "<html><body>" + repeated("<table><tr><td>", MIB));
        bombs.put("wide html", "<html><body>" + repeated("<p>a", MIB));
        bombs.put("many links", "<html><body>" + repeated("<a href=x>b</a>", MIB));
        bombs.put("giant attribute", "<html><body><p class=\"" + "a".repeat(MIB) + "\">text</p>");
        bombs.put("giant hyphens", "<html><body><p class=\"" + repeated("share-", MIB) + "\">text</p>");
        bombs.put("many attributes", "<html><body><p " + attributes() + ">text</p>");
        bombs.put("giant title", "<html><head><title>" + repeated("a - ", MIB) + "</title></head><body><h1>a</h1>");
        bombs.put("commas", "<html><body><p>" + repeated("،,", MIB));
        bombs.put("mojibake", "<html><body><p>" + repeated("Ø§", MIB / 2));
    }

    /** Depth and width, in pages too. */
    private static void jsonBombs(Map<String, String> bombs) {
        bombs.put("reopened in json", "{\"html\":\"<p>" + opened() + repeated("<p>x", MIB) + "\"}");
        bombs.put("deep json", "{\"uri\":\"a\",\"headline\":" + "[".repeat(MIB));
        bombs.put("wide json", "{\"uri\":\"a\",\"headline\":\"b\",\"subject\":[" + repeated("{},", MIB) + "{}]}");
        bombs.put(
                "wide feed",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + repeated("{},", MIB) + "{}]}");
        bombs.put(
                "deep linked data",
                "<html><head><script type=application/ld+json>" + "[".repeat(MIB) + "</script></head><body>");
        bombs.put(
                "wide linked data",
                "<html><head><script type=application/ld+json>[" + repeated("{},", MIB) + "{}]</script>");
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]><rss><channel><item><title>&a29;</title></item></channel></rss>")
                .toString();
    }

    /** What each paragraph after this one opens again. */
    private static String opened() {
        return IntStream.range(0, 14).mapToObj(number -> "<i a" + number + ">").collect(Collectors.joining());
    }

    private static String attributes() {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < MIB / 12; i++) {
            attributes.add("a" + i + "='b'");
        }
        return String.join(" ", attributes);
    }

    private static String namespaces(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "xmlns:a" + number + "='b'")
                .collect(Collectors.joining(" "));
    }

    private static String repeated(String part, int bytes) {
        return part.repeat(bytes / part.getBytes(StandardCharsets.UTF_8).length);
    }
}
