package vn.trachnhiem.web.directives;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.RegisterDirective;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.web.acting.Recorder;
import vn.trachnhiem.web.acting.Typed;
import vn.trachnhiem.web.asking.NotInLedger;
import vn.trachnhiem.web.evidence.KeptFiles;
import vn.trachnhiem.web.evidence.Uploads;
import vn.trachnhiem.web.persons.PersonList;
import vn.trachnhiem.web.signin.SignedIn;

/** Registers a document in two steps: its file is uploaded and read, then its header is looked through and registered. */
@Controller
public class RegisterPage {
    private final PersonList persons;
    private final Uploads uploads;
    private final KeptFiles kept;
    private final Readings readings;
    private final Registering registering;
    private final Recorder recorder;

    public RegisterPage(
            PersonList persons,
            Uploads uploads,
            KeptFiles kept,
            Readings readings,
            Registering registering,
            Recorder recorder) {
        this.persons = persons;
        this.uploads = uploads;
        this.kept = kept;
        this.readings = readings;
        this.registering = registering;
        this.recorder = recorder;
    }

    @GetMapping("/van-ban/moi")
    ModelAndView upload() {
        return upload(Typed.nothing(), null);
    }

    @PostMapping("/van-ban/moi")
    ModelAndView read(@RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        Typed typed = Typed.nothing();
        List<FileRef> taken = uploads.take(typed, "file", file == null ? List.of() : List.of(file));
        if (taken.isEmpty()) {
            typed.refuse("file", "upload.none");
            return upload(typed, null);
        }
        FileRef source = taken.getFirst();
        return switch (readings.of(source)) {
            case Readings.Refused(String sentence) -> upload(typed, sentence);
            case Readings.Understood understood ->
                new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromPath("/van-ban/moi/" + source.sha256())
                                .queryParam("ten", "{name}")
                                .encode()
                                .buildAndExpand(source.name())
                                .toUriString());
        };
    }

    @GetMapping("/van-ban/moi/{sha256}")
    ModelAndView header(@PathVariable("sha256") String sha256, @RequestParam(name = "ten") String name) {
        FileRef source = kept.find(sha256, name).orElseThrow(NotInLedger::new);
        Readings.Understood understood = readings.understood(source);
        return header(
                source,
                understood,
                Typed.of(registering.first(understood.reading().header())),
                null,
                200);
    }

    @PostMapping("/van-ban/moi/{sha256}")
    ModelAndView register(
            @PathVariable("sha256") String sha256,
            @RequestParam(name = "ten") String name,
            @RequestParam MultiValueMap<String, String> values,
            @AuthenticationPrincipal SignedIn by) {
        FileRef source = kept.find(sha256, name).orElseThrow(NotInLedger::new);
        Readings.Understood understood = readings.understood(source);
        Typed typed = Typed.of(values);
        RegisterDirective command = registering.command(typed, source, understood, by);
        if (!typed.isSound()) {
            return header(source, understood, typed, null, 422);
        }
        return switch (recorder.record(command)) {
            case Recorder.Recorded recorded ->
                new ModelAndView("redirect:/van-ban/" + command.directive().value() + "?da-ghi");
            case Recorder.NotRecorded(int status, String sentence) ->
                header(source, understood, typed, sentence, status);
        };
    }

    private static ModelAndView upload(Typed typed, @Nullable String unread) {
        ModelAndView page = new ModelAndView("directives/upload", Map.of("typed", typed));
        page.addObject("unread", unread);
        page.setStatus(HttpStatusCode.valueOf(typed.isSound() && unread == null ? 200 : 422));
        return page;
    }

    private ModelAndView header(
            FileRef source, Readings.Understood understood, Typed typed, @Nullable String refused, int status) {
        ModelAndView page = new ModelAndView("directives/header");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("source", source);
        page.addObject("reading", understood.reading());
        page.addObject("text", MarkedText.of(understood.source().text(), MarkedText.marks(understood.reading())));
        page.addObject("typed", typed);
        page.addObject("refused", refused);
        page.addObject("types", List.of(DocumentType.values()));
        page.addObject("capacities", List.of(Capacity.values()));
        page.addObject("persons", persons.ask().lines());
        return page;
    }
}
