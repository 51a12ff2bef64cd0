package vn.trachnhiem.broken.query;

import vn.trachnhiem.broken.command.CommandWithJdbc;

/** Breaks: the query side does not know the command side. */
public record AsksCommand(CommandWithJdbc held) {}
