package vn.trachnhiem.broken.command;

import tools.jackson.databind.json.JsonMapper;

/** Breaks: the command side does not serialise. */
record CommandWithDatabind(JsonMapper held) {}
