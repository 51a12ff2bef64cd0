package vn.trachnhiem.web.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in, and where a reader who is signed in begins. */
@Controller
public class SignInPage {
    @GetMapping("/dang-nhap")
    String signIn(
            @RequestParam(name = "sai", required = false) @Nullable String wrong,
            @RequestParam(name = "ra", required = false) @Nullable String out,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("out", out != null);
        return "signin/signin";
    }

    @GetMapping("/")
    String begin() {
        return "redirect:/nguoi-dung-dau";
    }
}
