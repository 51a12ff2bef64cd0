package vn.trachnhiem.store;

import java.time.Duration;
import javax.sql.DataSource;

/** How to reach the store: shared by the parts of one engine. */
record StoreAccess(DataSource database, StoreSchema schema, boolean durable, Duration patience) {}
