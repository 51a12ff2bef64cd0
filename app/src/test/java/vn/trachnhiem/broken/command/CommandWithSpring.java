package vn.trachnhiem.broken.command;

import org.springframework.context.ApplicationContext;

/** Breaks: the command side knows no Spring. */
record CommandWithSpring(ApplicationContext held) {}
