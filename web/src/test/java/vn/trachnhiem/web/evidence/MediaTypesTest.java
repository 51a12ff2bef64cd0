package vn.trachnhiem.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MediaTypesTest {
    @Test
    void a_type_is_found_in_the_content() {
        assertThat(MediaTypes.of(text("%PDF-1.7\n"))).isEqualTo("application/pdf");
        assertThat(MediaTypes.of(HexFormat.of().parseHex("89504e470d0a1a0a00"))).isEqualTo("image/png");
        assertThat(MediaTypes.of(text("PK\u0003\u0004....word/document.xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(MediaTypes.of(text("PK\u0003\u0004....a.txt"))).isEqualTo("application/zip");
        assertThat(MediaTypes.of(text("Báo cáo\r\n\tnăm 2024"))).isEqualTo("text/plain");
        assertThat(MediaTypes.of(new byte[] {0, 1, 2})).isEqualTo("application/octet-stream");
        assertThat(MediaTypes.of(new byte[] {(byte) 0xff, (byte) 0xfe})).isEqualTo("application/octet-stream");
        assertThat(MediaTypes.of(new byte[0])).isEqualTo("text/plain");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
