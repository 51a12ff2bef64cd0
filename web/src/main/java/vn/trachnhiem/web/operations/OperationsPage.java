package vn.trachnhiem.web.operations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.trachnhiem.shared.operations.AskOperations;
import vn.trachnhiem.shared.operations.Operations;
import vn.trachnhiem.shared.sealing.AskSeal;
import vn.trachnhiem.shared.sealing.Seal;
import vn.trachnhiem.web.asking.Questions;

/** How far the processors and the seal are behind the ledger, and which subjects stopped. */
@Controller
public class OperationsPage {
    private final Questions questions;

    public OperationsPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/van-hanh")
    String operations(Model model) {
        // The seal first: asked later it could be ahead of the head that is shown.
        Seal seal = questions.ask(new AskSeal(), Seal.class);
        Operations operations = questions.ask(new AskOperations(), Operations.class);
        model.addAttribute("seal", seal);
        model.addAttribute("operations", operations);
        model.addAttribute("unsealed", Math.max(0, operations.head() - seal.sealedPosition()));
        return "operations/operations";
    }
}
