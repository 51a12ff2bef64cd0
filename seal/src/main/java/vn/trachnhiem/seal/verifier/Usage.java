package vn.trachnhiem.seal.verifier;

/** How the program is used. */
final class Usage {
    private static final String VIETNAMESE = """
            Kiểm chứng sổ trách nhiệm chỉ bằng khoá công khai của nhật ký, không cần cơ sở dữ liệu hay máy chủ.

            Cách dùng: java -jar so-verifier.jar LỆNH ...

              receipt TỆP   kiểm một biên nhận
              history TỆP   kiểm một lịch sử đã xuất
              log URL       kiểm nhật ký tại địa chỉ của nó (http hoặc https, C2SP tlog-tiles)

              --key VKEY          khoá công khai của nhật ký; có thể lặp lại khi khoá đã được thay
              --key-file TỆP      như trên, mỗi dòng một khoá
              --policy TỆP        C2SP tlog-policy: các nhật ký, các bên chứng kiến và số chữ ký cần có
              --checkpoint TỆP    điểm niêm cũ đã giữ; có thể lặp lại (history, log)
              --save TỆP          lưu điểm niêm mới nhất nếu mọi thứ toàn vẹn (log)
              --lang vi|en        ngôn ngữ; không có thì theo LANG, mặc định tiếng Việt
              --help              trang này

            Mã thoát: 0 toàn vẹn; 1 có sai lệch, kèm loại và vị trí đầu tiên; 2 dùng sai hoặc không đọc được.
            Vị trí đếm từ 0. Không có điểm niêm cũ thì không phát hiện được việc người giữ khoá viết lại
            toàn bộ lịch sử: hãy giữ điểm niêm (--save) ở nơi khác.
            """;

    private static final String ENGLISH = """
            Verifies the accountability ledger with its log's public key alone, without database or server.

            Usage: java -jar so-verifier.jar COMMAND ...

              receipt FILE   checks a receipt
              history FILE   checks an exported history
              log URL        checks a log at its address (http or https, C2SP tlog-tiles)

              --key VKEY          the log's public key; may be repeated where the key was changed
              --key-file FILE     the same, a key a line
              --policy FILE       C2SP tlog-policy: logs, witnesses and how many must have cosigned
              --checkpoint FILE   an earlier checkpoint that was kept; may be repeated (history, log)
              --save FILE         keeps the newest checkpoint if all is sound (log)
              --lang vi|en        the language; LANG's where it is not given, Vietnamese by default
              --help              this page

            Exit status: 0 sound; 1 something is wrong, with kind and first position; 2 wrong use or unreadable input.
            Positions count from 0. Without an earlier checkpoint nobody can find that the holder of the key
            rewrote the whole history: keep checkpoints (--save) elsewhere.
            """;

    private Usage() {}

    static String in(Words words) {
        return words == Words.ENGLISH ? ENGLISH : VIETNAMESE;
    }
}
