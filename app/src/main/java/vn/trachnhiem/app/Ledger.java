package vn.trachnhiem.app;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.trachnhiem.app.wiring.AutomationWiring;
import vn.trachnhiem.app.wiring.AxonServerWiring;
import vn.trachnhiem.app.wiring.CommandWiring;
import vn.trachnhiem.app.wiring.HealthWiring;
import vn.trachnhiem.app.wiring.InfrastructureWiring;
import vn.trachnhiem.app.wiring.ObservingWiring;
import vn.trachnhiem.app.wiring.PostgresStoreWiring;
import vn.trachnhiem.app.wiring.ProbeWiring;
import vn.trachnhiem.app.wiring.QueryWiring;
import vn.trachnhiem.app.wiring.SealWiring;
import vn.trachnhiem.app.wiring.SigningWiring;
import vn.trachnhiem.app.wiring.WebWiring;

/** The parts of the running ledger; each role is a profile of the same name, and so is an Axon Server where there is one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
@Import({
    InfrastructureWiring.class,
    PostgresStoreWiring.class,
    AxonServerWiring.class,
    CommandWiring.class,
    AutomationWiring.class,
    QueryWiring.class,
    SealWiring.class,
    SigningWiring.class,
    WebWiring.class,
    ObservingWiring.class,
    ProbeWiring.class,
    HealthWiring.class
})
public class Ledger {}
