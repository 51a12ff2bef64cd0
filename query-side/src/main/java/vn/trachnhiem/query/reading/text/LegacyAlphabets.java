package vn.trachnhiem.query.reading.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** TCVN 5712 (ABC fonts) and VNI as they look when their bytes are read as Latin-1; enough to recognise them. */
final class LegacyAlphabets {

    private static final String TCVN3_LETTERS =
            "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
                    + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";
    private static final String[] VNI_LETTERS = {
        "aø à", "aù á", "aû ả", "aõ ã", "aï ạ", "aâ â", "aà ầ", "aá ấ", "aå ẩ", "aã ẫ", "aä ậ", "aê ă", "aè ằ", "aé ắ",
        "aú ẳ", "aü ẵ", "aë ặ", "eø è", "eù é", "eû ẻ", "eõ ẽ", "eï ẹ", "eâ ê", "eà ề", "eá ế", "eå ể", "eã ễ", "eä ệ",
        "oø ò", "où ó", "oû ỏ", "oõ õ", "oï ọ", "oâ ô", "oà ồ", "oá ố", "oå ổ", "oã ỗ", "oä ộ", "ôø ờ", "ôù ớ", "ôû ở",
        "ôõ ỡ", "ôï ợ", "uø ù", "uù ú", "uû ủ", "uõ ũ", "uï ụ", "öø ừ", "öù ứ", "öû ử", "öõ ữ", "öï ự", "yø ỳ", "yù ý",
        "yû ỷ", "yõ ỹ", "ñ đ", "ö ư", "ô ơ", "æ ỉ", "ó ĩ", "ò ị", "î ỵ"
    };
    private static final Map<Character, Character> TCVN3 = new HashMap<>();

    static {
        for (int i = 0; i + 1 < TCVN3_LETTERS.length(); i += 2) {
            TCVN3.put(TCVN3_LETTERS.charAt(i), TCVN3_LETTERS.charAt(i + 1));
        }
    }

    private LegacyAlphabets() {}

    static String fromTcvn3(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            text.append(TCVN3.getOrDefault(latin.charAt(i), latin.charAt(i)));
        }
        return text.toString();
    }

    /** Letters are replaced by marks that are no Latin letters first, so that none is replaced twice. */
    static String fromVni(String latin) {
        String text = latin.toLowerCase(Locale.ROOT);
        for (int i = 0; i < VNI_LETTERS.length; i++) {
            text = text.replace(VNI_LETTERS[i].split(" ", 2)[0], String.valueOf((char) ('\ue000' + i)));
        }
        for (int i = 0; i < VNI_LETTERS.length; i++) {
            text = text.replace(
                    String.valueOf((char) ('\ue000' + i)), VNI_LETTERS[i].split(" ", 2)[1]);
        }
        return text;
    }
}
