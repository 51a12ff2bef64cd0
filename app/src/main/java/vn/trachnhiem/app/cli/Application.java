package vn.trachnhiem.app.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.trachnhiem.app.Ledger;
import vn.trachnhiem.app.axon.EdgeClock;
import vn.trachnhiem.app.axon.LedgerClock;
import vn.trachnhiem.app.database.LedgerHistory;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.app.wiring.NodeName;
import vn.trachnhiem.shared.WireNames;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;

/** Boots the application on a database, in roles. */
final class Application {
    private Application() {}

    /**
     * @param demo whether an empty ledger becomes a demo; one with events stays what its first event says
     * @param given settings by Spring's names
     * @param roles profiles
     * @param node the name under which this process claims the work of processors
     * @throws CannotStart where a real ledger was asked to be a demo
     */
    static ConfigurableApplicationContext boot(
            Database database, boolean demo, Map<String, Object> given, List<String> roles, String node) {
        LedgerHistory history = history(database);
        boolean isDemo = isDemo(history, demo);
        Map<String, Object> settings = new HashMap<>(given);
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        settings.put("ledger.demo", isDemo);
        return new SpringApplicationBuilder(Ledger.class)
                .web(roles.contains("web") ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .profiles(roles.toArray(String[]::new))
                .properties(settings)
                .registerShutdownHook(false)
                .initializers(context -> wire((GenericApplicationContext) context, history, isDemo, node))
                .run();
    }

    static LedgerHistory history(Database database) {
        return new LedgerHistory(LedgerDatabase.dataSource(database));
    }

    private static boolean isDemo(LedgerHistory history, boolean demo) {
        String declared = WireNames.of(DemoDeclared.class).value();
        boolean declaredDemo = history.firstEvent().map(declared::equals).orElse(demo);
        if (demo && !declaredDemo) {
            throw new CannotStart(
                    "This data folder holds a real ledger. Start it with ./ledger start, or choose another folder"
                            + " for the demo with --data.");
        }
        return declaredDemo;
    }

    private static void wire(GenericApplicationContext context, LedgerHistory history, boolean demo, String node) {
        EdgeClock edge = new EdgeClock();
        if (demo) {
            history.latest().ifPresent(edge::continueFrom);
        }
        context.registerBean("edgeClock", EdgeClock.class, () -> edge, definition -> definition.setPrimary(true));
        context.registerBean("ledgerClock", Clock.class, () -> new LedgerClock(demo));
        context.registerBean(NodeName.class, () -> new NodeName(node));
    }
}
