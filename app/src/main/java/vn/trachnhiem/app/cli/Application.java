package vn.trachnhiem.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.trachnhiem.app.Ledger;
import vn.trachnhiem.app.axon.EdgeClock;
import vn.trachnhiem.app.axon.LedgerClock;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.axonserver.FirstLook;
import vn.trachnhiem.app.database.LedgerHistory;
import vn.trachnhiem.app.database.PostgresHistory;
import vn.trachnhiem.app.folder.Ground;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.app.wiring.NodeName;
import vn.trachnhiem.shared.WireNames;
import vn.trachnhiem.shared.ledger.LedgerEvent.DemoDeclared;

/** Boots the application on what it stands on, in roles. */
final class Application {
    private Application() {}

    /** A server that starts beside this process, as in a cluster of containers, is given so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * @param demo whether an empty ledger becomes a demo; one with events stays what its first event says
     * @param given settings by Spring's names
     * @param roles profiles
     * @param node the name under which this process claims the work of processors
     * @throws CannotStart where a real ledger was asked to be a demo, or database and events do not belong together
     */
    static ConfigurableApplicationContext boot(
            Ground ground, boolean demo, Map<String, Object> given, List<String> roles, String node) {
        OneHistory pages = OneHistory.of(LedgerDatabase.dataSource(ground.database()));
        LedgerHistory history = history(ground);
        pages.require(ground, history);
        boolean isDemo = isDemo(history, demo);
        Database database = ground.database();
        Map<String, Object> settings = new HashMap<>(given);
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        settings.put("ledger.demo", isDemo);
        return new SpringApplicationBuilder(Ledger.class)
                .web(given.containsKey("server.port") ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .profiles(profiles(ground, roles))
                .properties(settings)
                .registerShutdownHook(false)
                .initializers(context -> wire((GenericApplicationContext) context, ground, history, isDemo, node))
                .run();
    }

    private static String[] profiles(Ground ground, List<String> roles) {
        return Stream.concat(roles.stream(), ground.axonServer().stream().map(server -> "axon-server"))
                .toArray(String[]::new);
    }

    /** What the ledger holds now, from wherever its events are. */
    static LedgerHistory history(Ground ground) {
        return ground.axonServer()
                .<LedgerHistory>map(server -> FirstLook.at(server, PATIENCE))
                .orElseGet(() -> new PostgresHistory(LedgerDatabase.dataSource(ground.database())));
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

    private static void wire(
            GenericApplicationContext context, Ground ground, LedgerHistory history, boolean demo, String node) {
        EdgeClock edge = new EdgeClock();
        if (demo) {
            history.latest().ifPresent(edge::continueFrom);
        }
        context.registerBean("edgeClock", EdgeClock.class, () -> edge, definition -> definition.setPrimary(true));
        context.registerBean("ledgerClock", Clock.class, () -> new LedgerClock(demo));
        context.registerBean(NodeName.class, () -> new NodeName(node));
        ground.axonServer().ifPresent(server -> context.registerBean(AxonServerAddress.class, () -> server));
    }
}
