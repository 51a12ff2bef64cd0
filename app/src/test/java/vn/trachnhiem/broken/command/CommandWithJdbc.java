package vn.trachnhiem.broken.command;

import java.sql.Connection;

/** Breaks: the command side knows no database. */
public record CommandWithJdbc(Connection held) {}
