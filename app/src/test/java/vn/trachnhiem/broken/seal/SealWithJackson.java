package vn.trachnhiem.broken.seal;

import tools.jackson.databind.json.JsonMapper;

/** Breaks: the seal needs the JDK only. */
record SealWithJackson(JsonMapper held) {}
