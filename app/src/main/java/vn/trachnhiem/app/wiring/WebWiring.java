package vn.trachnhiem.app.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import vn.trachnhiem.web.WebConfiguration;

/** The role that people meet. */
@Configuration(proxyBeanMethods = false)
@Profile("web")
@Import(WebConfiguration.class)
public class WebWiring {}
