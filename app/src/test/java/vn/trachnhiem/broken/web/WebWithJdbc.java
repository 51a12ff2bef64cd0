package vn.trachnhiem.broken.web;

import javax.sql.DataSource;

/** Breaks: the web knows no database. */
record WebWithJdbc(DataSource held) {}
