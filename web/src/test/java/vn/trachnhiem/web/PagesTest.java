package vn.trachnhiem.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import vn.trachnhiem.web.signin.SignedIn;

/** What the tests of pages share: the pages behind their filters, before a fake ledger. */
@SpringBootTest(classes = WebUnderTest.class, properties = "ledger.demo=true")
@ActiveProfiles("web")
abstract class PagesTest {
    @Autowired
    protected FakeLedger ledger;

    protected MockMvc pages;

    @Autowired
    void pages(WebApplicationContext context) {
        // security keeps addresses from being written otherwise, so the writer of versioned addresses stands within it
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilters(context.getBean(ResourceUrlEncodingFilter.class))
                .build();
    }

    @BeforeEach
    void forget() {
        ledger.reset();
    }

    /** A session that stated its purpose. */
    protected static MockHttpSession withPurpose() {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("reading.purpose", "Đoàn thanh tra 02/2025");
        session.setAttribute("reading.seed", "a-seed");
        return session;
    }

    protected static MockHttpServletRequestBuilder by(SignedIn reader, MockHttpServletRequestBuilder request) {
        return request.with(user(reader));
    }
}
