package vn.trachnhiem.broken.web;

import vn.trachnhiem.broken.command.CommandWithJdbc;

/** Breaks: the web speaks through gateways only. */
record WebWithCommandSide(CommandWithJdbc held) {}
