package vn.trachnhiem.web.taskhistory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.web.asking.Moment;
import vn.trachnhiem.web.asking.Moments;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;
import vn.trachnhiem.web.signin.SignedIn;

/** Puts together what the page of a task shows. */
@Component
class TaskPages {
    private final Words words;
    private final Formats formats;
    private final Moments moments;

    TaskPages(Words words, Formats formats, Moments moments) {
        this.words = words;
        this.formats = formats;
        this.moments = moments;
    }

    ModelAndView show(TaskHistory task, Moment at, SignedIn reader, Sent sent) {
        Set<TaskAct> offered = task.cutoff().isPast() ? EnumSet.noneOf(TaskAct.class) : Offers.to(reader.actor(), task);
        TaskAct tried = sent.act();
        if (tried != null) {
            offered.add(tried);
        }
        ModelAndView page = new ModelAndView("taskhistory/task");
        page.setStatus(HttpStatusCode.valueOf(sent.status()));
        page.addObject("at", at);
        page.addObject("cutoff", task.cutoff());
        page.addObject("task", task);
        page.addObject("shown", new TaskView(task, words, formats));
        page.addObject("offered", offered);
        Set<TaskAct> withheld = Offers.knownTo(task);
        withheld.removeAll(offered);
        page.addObject("withheld", withheld);
        page.addObject("forms", sent);
        page.addObject("refused", sent.refused().isEmpty() ? null : sent.refused());
        page.addObject("signatories", signatories(task, reader));
        page.addObject("capacities", Arrays.asList(Capacity.values()));
        page.addObject("today", moments.today());
        return page;
    }

    /** Who may have signed: the head of the lead, or who is signed in. */
    private Map<String, String> signatories(TaskHistory task, SignedIn reader) {
        Map<String, String> signatories = new LinkedHashMap<>();
        PersonLabel head = task.head();
        if (head != null) {
            signatories.put(head.person().value(), words.person(head));
        }
        signatories.putIfAbsent(reader.actor().person().value(), reader.displayName());
        return signatories;
    }
}
