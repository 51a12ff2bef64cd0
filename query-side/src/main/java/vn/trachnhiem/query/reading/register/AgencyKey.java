package vn.trachnhiem.query.reading.register;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.trachnhiem.query.reading.words.Lexicon;

/** A name of an agency without accents, punctuation and abbreviations, so that its spellings meet. */
final class AgencyKey {

    private record Abbreviation(String shortForm, String words) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9]+");
    private static final List<Abbreviation> ABBREVIATIONS = Lexicon.lines("abbreviations").stream()
            .map(line -> line.split("=", 2))
            .map(pair -> new Abbreviation(" " + pair[0] + " ", " " + pair[1] + " "))
            .sorted(Comparator.comparingInt(
                            (Abbreviation entry) -> entry.shortForm().length())
                    .reversed())
            .toList();
    private static final Pattern HEADS = Pattern.compile("^(?:dong chi |ong |ba )?(?:pho )?(?:giam doc|thu truong"
            + "|chu tich|chanh(?= van| thanh)|truong(?= ban)|cuc truong(?= cuc)|chi cuc truong(?= chi)|nguoi dung dau"
            + "|tong bien tap|hieu truong|lanh dao|chi huy truong|vien truong) ");

    private AgencyKey() {}

    /** "Giám đốc Sở TT&TT" and "sở Thông tin và Truyền thông" have the same key. */
    static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String key = " " + PUNCTUATION.matcher(lower).replaceAll(" ").strip() + " ";
        for (Abbreviation abbreviation : ABBREVIATIONS) {
            key = key.replace(abbreviation.shortForm(), abbreviation.words());
        }
        return HEADS.matcher(key.strip()).replaceFirst("").replaceAll(" (?:va|cac|cua) ", " ");
    }

    /** The key, and the keys under which a shorter way of writing would be found: without the province, without "UBND". */
    static Set<String> variants(String name) {
        Set<String> variants = new TreeSet<>();
        String key = of(name);
        addWithoutProvince(variants, key);
        if (key.startsWith("uy ban nhan dan ")) {
            addWithoutProvince(variants, key.substring("uy ban nhan dan ".length()));
        }
        return variants;
    }

    private static void addWithoutProvince(Set<String> variants, String key) {
        variants.add(key);
        int province = key.indexOf(" tinh");
        if (province > 0) {
            variants.add(key.substring(0, province));
            variants.add(key.substring(0, province) + " tinh");
        }
    }
}
