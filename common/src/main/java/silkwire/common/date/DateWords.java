package silkwire.common.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a written date. The text is cut into times, offsets, numbers and words; a word that is neither part of a
 * date nor one of the few that stand beside dates makes it none.
 */
final class DateWords {
    private static final Pattern PART = Pattern.compile(
            "(?<iso>\\d{4}([-/.])\\d{1,2}\\2\\d{1,2})(?!\\d)"
                    + "|(?<european>\\d{1,2}([-/.])\\d{1,2}\\4\\d{4})(?!\\d)"
                    + "|(?<basic>(?<!\\d)(?:1[0-9]|20)\\d{6})(?=T|t|$| )"
                    + "|(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(?!\\d)"
                    + "|(?<=[Tt])(?<basictime>\\d{4}(?:\\d{2}(?:[.,]\\d{1,9})?)?)(?!\\d)"
                    + "|(?<french>\\d{1,2} ?[hч] ?\\d{2})(?![\\d\\p{L}])"
                    + "|(?<=[\\d\\p{L} ])(?<offset>(?:(?<!\\p{L})(?:GMT|UTC|UT) ?)?[+-]\\d{1,2}(?::?\\d{2})?(?::?\\d{2})?)(?![\\d\\p{L}:])"
                    + "|(?<year>(?<=\\d{4})م\\.?(?!\\p{L}))"
                    + "|(?<number>\\d{1,4})(?!\\d)"
                    + "|(?<region>[A-Za-z_]+/[A-Za-z_/+-]+)"
                    + "|(?<chinese>[年月日号號时時点點分秒])"
                    + "|(?<half>上午|下午|凌晨|早上|晚上)"
                    + "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}'’ʻʼ]*(?:\\.(?:[\\p{L}\\p{M}]+\\.?)*)?)"
                    + "|(?<sign>[,;|()\\[\\]. /]+|-)"
                    + "|(?<other>.)",
            Pattern.DOTALL);
    private static final Set<String> BESIDE = keys(
            "t", "th", "st", "nd", "rd", "er", "le", "at", "à", "on", "of", "the", "de", "в", "г", "г.", "года", "год",
            "ж", "ж.", "жыл", "жылы", "жылғы", "жылдын", "yil", "yili", "й", "йил", "йили", "соли", "соат", "saat",
            "soat", "ýylyň", "ýyl", "с", "с.", "الموافق", "الساعة", "ساعت", "في", "يوم", "روز", "سال", "عام", "سنة",
            "بتوقيت", "по", "م", "م.", "ميلادي", "ميلادية", "میلادی", "time", "nji", "njy");
    private static final Set<String> HIJRI = keys("ه", "هـ", "ه.ق", "هـ.ق", "هجري", "هجرية", "قمری", "ah", "hijri");
    private static final Set<String> SOLAR = keys("ش", "ه.ش", "هـ.ش", "شمسی", "خورشیدی");
    private static final Pattern MILITARY = Pattern.compile("[A-IK-Za-ik-z]");
    private static final Pattern COUNTED_DAY = Pattern.compile("(?:星期|周|週)[一二三四五六日天]");

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<CalendarWords.Month> months = new ArrayList<>();
    private final List<Integer> numbersBefore = new ArrayList<>();
    private final List<Boolean> mayBeDays = new ArrayList<>();
    private final boolean isDayFirst;
    private int @Nullable [] ambiguous;
    private @Nullable LocalTime time;
    private boolean isNextDay;
    private @Nullable Boolean isAfterNoon;
    private @Nullable ZoneId zone;
    private @Nullable YearCount marked;
    private int @Nullable [] numeric;
    private boolean isOther;

    private DateWords(boolean isDayFirst) {
        this.isDayFirst = isDayFirst;
    }

    /**
     * The parts of {@code text}, or none where something stands in it that belongs to no date.
     *
     * @param isDayFirst whether 3/4/2026 is known to be of April
     */
    static Optional<DateWords> of(String text, boolean isDayFirst) {
        DateWords words = new DateWords(isDayFirst);
        String counted = COUNTED_DAY.matcher(text).replaceAll(" ");
        Matcher parts = PART.matcher(WordPairs.joined(counted));
        while (parts.find() && !words.isOther) {
            words.take(parts);
        }
        return words.isOther ? Optional.empty() : Optional.of(words);
    }

    /** The moment; refuses what is no date or could be two. */
    Instant moment(ZoneId absent) {
        LocalDate date = date();
        LocalTime at = time == null ? LocalTime.MIDNIGHT : afternoon(time);
        LocalDateTime local = date.atTime(at).plusDays(isNextDay ? 1 : 0);
        return local.atZone(zone == null ? absent : zone).toInstant();
    }

    private void take(Matcher part) {
        if (part.group("iso") != null) {
            numeric(part.group("iso"), true);
        } else if (part.group("european") != null) {
            numeric(part.group("european"), false);
        } else if (part.group("basic") != null) {
            String digits = part.group("basic");
            numeric(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6), true);
        } else if (part.group("time") != null) {
            time(part.group("time").split("[:.,]"));
        } else if (part.group("basictime") != null) {
            String digits = part.group("basictime");
            time(
                    digits.length() < 6
                            ? new String[] {digits.substring(0, 2), digits.substring(2)}
                            : new String[] {digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6)});
        } else if (part.group("french") != null) {
            time(part.group("french").split(" ?[hч] ?"));
        } else if (part.group("offset") != null) {
            offset(part.group("offset"));
        } else if (part.group("number") != null) {
            numbers.add(Integer.parseInt(part.group("number")));
            widths.add(part.group("number").length());
        } else {
            takeWord(part);
        }
    }

    private void takeWord(Matcher part) {
        if (part.group("region") != null) {
            zone = DateZones.of(part.group("region"));
            isOther |= zone == null;
        } else if (part.group("chinese") != null) {
            chinese(part.group("chinese"));
        } else if (part.group("half") != null) {
            isAfterNoon = CalendarWords.half(part.group("half"));
        } else if (part.group("word") != null) {
            word(part.group("word").replace(WordPairs.JOIN, ' '));
        } else if (part.group("other") != null) {
            isOther = true;
        }
    }

    private void word(String written) {
        String word = CalendarWords.key(written);
        CalendarWords.Month month = CalendarWords.month(word);
        ZoneId named = DateZones.of(word);
        Boolean half = CalendarWords.half(word);
        if (month != null) {
            addMonth(month, CalendarWords.isDay(word));
        } else if (named != null && (time != null || !word.equals("z"))) {
            zone = named;
        } else if (SOLAR.contains(word)) {
            marked = YearCount.SOLAR_HIJRI;
        } else if (HIJRI.contains(word)) {
            marked = marked == YearCount.SOLAR_HIJRI ? marked : YearCount.HIJRI;
        } else if (half != null && time != null && isAfterNoon == null) {
            isAfterNoon = half;
        } else if (time != null && MILITARY.matcher(word).matches()) {
            zone = DateZones.of("utc");
        } else {
            isOther |= !CalendarWords.isDay(word) && !BESIDE.contains(word);
        }
    }

    private void addMonth(CalendarWords.Month month, boolean mayBeDay) {
        months.add(month);
        numbersBefore.add(numbers.size());
        mayBeDays.add(mayBeDay);
    }

    private static Set<String> keys(String... words) {
        return Arrays.stream(words).map(CalendarWords::key).collect(Collectors.toUnmodifiableSet());
    }

    /** 2026年11月22日 is a date by itself; the hours, minutes and seconds behind it are its time. */
    private void chinese(String sign) {
        int last = numbers.size() - 1;
        switch (sign) {
            case "月" -> {
                if (last < 0 || numbers.get(last) < 1 || numbers.get(last) > 12) {
                    isOther = true;
                } else {
                    CalendarWords.Month month = new CalendarWords.Month(YearCount.GREGORIAN, numbers.remove(last));
                    widths.removeLast();
                    addMonth(month, false);
                }
            }
            case "时", "時", "点", "點" -> hour(last, 0);
            case "分" -> hour(last, 1);
            case "秒" -> hour(last, 2);
            default -> isOther |= last < 0;
        }
    }

    private void hour(int last, int unit) {
        boolean possible = last >= 0 && (unit == 0 || time != null);
        if (!possible) {
            isOther = true;
            return;
        }
        int value = numbers.remove(last);
        widths.removeLast();
        LocalTime before = time;
        if (before == null) {
            time = LocalTime.of(value, 0);
        } else {
            time = unit == 1 ? before.withMinute(value) : before.withSecond(value);
        }
    }

    private void numeric(String written, boolean yearFirst) {
        String[] parts = written.split("[-/.]");
        int[] values = {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
        if (numeric != null || ambiguous != null) {
            isOther = true;
        } else if (yearFirst) {
            numeric = values;
        } else if (isDayFirst || written.indexOf('.') > 0 || values[0] > 12 || values[0] == values[1]) {
            numeric = new int[] {values[2], values[1], values[0]};
        } else if (values[1] > 12) {
            numeric = new int[] {values[2], values[0], values[1]};
        } else {
            ambiguous = values;
        }
    }

    private void time(String[] parts) {
        int hours = Integer.parseInt(parts[0].strip());
        int minutes = Integer.parseInt(parts[1].strip());
        int seconds = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        int nanos = parts.length > 3 ? Integer.parseInt((parts[3] + "00000000").substring(0, 9)) : 0;
        isOther |= time != null;
        isNextDay = hours == 24 && minutes == 0 && seconds == 0;
        time = LocalTime.of(isNextDay ? 0 : hours, minutes, Math.min(seconds, 59), nanos);
        isOther |= seconds > 60;
    }

    private void offset(String written) {
        boolean isOffset = time != null;
        if (isOffset) {
            zone = DateZones.of(written);
            isOther |= zone == null;
        } else if (written.startsWith("-") && written.length() <= 5) {
            numbers.add(Integer.parseInt(written.substring(1).replace(":", "")));
            widths.add(written.length() - 1);
        } else {
            isOther = true;
        }
    }

    private LocalTime afternoon(LocalTime written) {
        if (isAfterNoon == null || written.getHour() > 12) {
            return written;
        }
        return written.withHour(written.getHour() % 12 + (isAfterNoon ? 12 : 0));
    }

    private LocalDate date() {
        if (numeric != null) {
            return numericDay(numeric);
        }
        if (ambiguous != null && marked != null) {
            return numericDay(new int[] {ambiguous[2], ambiguous[1], ambiguous[0]});
        }
        if (ambiguous != null) {
            throw new DateTimeException("Day and month cannot be told apart");
        }
        int at = month();
        return named(months.get(at), numbersBefore.get(at), at == 0 ? 0 : numbersBefore.get(at - 1));
    }

    /** Of two dates for one day that of our calendar; mar. is a Tuesday where there is another month. */
    private int month() {
        int best = -1;
        for (int i = months.size() - 1; i >= 0; i--) {
            boolean isSure = months.get(i).count() == YearCount.GREGORIAN && !mayBeDays.get(i);
            if (best < 0 || isSure) {
                best = i;
            }
        }
        if (best < 0) {
            throw new DateTimeException("There is no month");
        }
        return best;
    }

    /** A year such as 1448 belongs to no calendar that is not named, for two have it. */
    private LocalDate numericDay(int[] values) {
        boolean isHijriYear = values[0] > 1300 && values[0] < 1500;
        if (isHijriYear && marked == null) {
            throw new DateTimeException("The year does not say of which calendar it is");
        }
        YearCount count = isHijriYear && marked != null ? marked : YearCount.GREGORIAN;
        return count.day(values[0], values[1], values[2]);
    }

    private LocalDate named(CalendarWords.Month month, int before, int from) {
        if (before > numbers.size()) {
            throw new DateTimeException("The day was taken for a time");
        }
        boolean dayBefore = before > from;
        boolean yearBehind = before < numbers.size();
        if (dayBefore && isDay(before - 1) && yearBehind) {
            return month.count().day(year(before), month.number(), numbers.get(before - 1));
        }
        if (dayBefore && isDay(before - 1) && before - 2 >= from && widths.get(before - 2) == 4) {
            return month.count().day(numbers.get(before - 2), month.number(), numbers.get(before - 1));
        }
        if (dayBefore && widths.get(before - 1) == 4 && yearBehind && isDay(before)) {
            return month.count().day(numbers.get(before - 1), month.number(), numbers.get(before));
        }
        if (!dayBefore && before + 1 < numbers.size() && isDay(before)) {
            return month.count().day(year(before + 1), month.number(), numbers.get(before));
        }
        throw new DateTimeException("A day or a year is missing");
    }

    private boolean isDay(int index) {
        return index < widths.size() && widths.get(index) <= 2 && numbers.get(index) >= 1 && numbers.get(index) <= 31;
    }

    /** Two and three digits as RFC 5322 section 4.3 reads them. */
    private int year(int index) {
        int year = numbers.get(index);
        return switch (widths.get(index)) {
            case 4 -> year;
            case 3 -> year + 1900;
            case 2 -> year < 50 ? year + 2000 : year + 1900;
            default -> throw new DateTimeException("One digit is no year");
        };
    }
}
