package vn.trachnhiem.broken.shared;

import org.springframework.context.ApplicationContext;

/** Breaks: the language is free of frameworks. */
record SharedWithSpring(ApplicationContext held) {}
