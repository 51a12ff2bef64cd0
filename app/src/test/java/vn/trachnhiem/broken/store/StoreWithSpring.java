package vn.trachnhiem.broken.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: the store knows no Spring. */
record StoreWithSpring(JdbcClient held) {}
