package vn.trachnhiem.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.trachnhiem.web.asking.NoAnswer;
import vn.trachnhiem.web.asking.NotInLedger;

/** Pages for what is not there and for what did not answer: what happened, and what to do next. */
@ControllerAdvice(annotations = Controller.class)
public class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Whoever comes from recording something waits a little for its page; two seconds were not enough, or the read side moves. */
    @ExceptionHandler(NotInLedger.class)
    ModelAndView notInLedger(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getParameterMap().containsKey("da-ghi")) {
            return page("not-in-ledger", HttpStatus.NOT_FOUND);
        }
        response.setHeader("Refresh", "3");
        return page("not-yet", HttpStatus.ACCEPTED);
    }

    @ExceptionHandler(NoAnswer.class)
    ModelAndView noAnswer(NoAnswer failed) {
        LOG.warn("a question was not answered", failed);
        return page("no-answer", HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ModelAndView page(String failure, HttpStatus status) {
        ModelAndView page = new ModelAndView("failure");
        page.addObject("failure", failure);
        page.setStatus(status);
        return page;
    }
}
