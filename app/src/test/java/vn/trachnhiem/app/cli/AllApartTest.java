package vn.trachnhiem.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trachnhiem.app.axonserver.AxonServerStandIn;
import vn.trachnhiem.query.register.ReadModel;
import vn.trachnhiem.web.acting.Recorder;

class AllApartTest {
    @TempDir
    Path folder;

    @Test
    void pages_that_neither_decide_nor_remember_have_both_done_elsewhere() throws IOException, InterruptedException {
        try (AxonServerStandIn server = AxonServerStandIn.open();
                Apart ledger = Apart.on(server.plain(), folder, false)) {
            ledger.start("command", "command");
            RunningLedger query = ledger.start("query", "query");
            RunningLedger web = ledger.start("web", "web");
            assertThat(web.context().getBeanNamesForType(ReadModel.class)).isEmpty();
            assertThat(web.bean(Recorder.class).record(SampleActs.establish("all-apart")))
                    .isInstanceOf(Recorder.Recorded.class);
            assertThat(query.bean(ReadModel.class).position()).isZero();
            Browser browser = Browser.signedIn(web, ledger.port);
            for (String page : new String[] {"/to-chuc", "/nguoi-dung-dau", "/nhiem-vu", "/van-hanh", "/niem-phong"}) {
                assertThat(browser.get(page)).as(page).isEqualTo(200);
            }
            assertThat(LedgerCommand.commandLine()
                            .execute(ledger.words(
                                            "trail",
                                            "--agency",
                                            SampleActs.establish("all-apart")
                                                    .agency()
                                                    .value())
                                    .toArray(String[]::new)))
                    .isZero();
            assertThat(server.size()).as("the reading is recorded").isEqualTo(2);
        }
    }
}
