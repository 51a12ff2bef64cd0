package vn.trachnhiem.app.moving;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.sealing.Sealer;

/** Where processors begin that must not begin at the first event: in the store's numbering, which an import starts at 0. */
final class StartingPoints {
    private static final String AUTOMATION = "automation";

    private final TokenStore tokens;

    StartingPoints(DataSource database) {
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(database::getConnection)
                .schema(TokenSchema.builder()
                        .setTokenTable(Schemas.APP + ".token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .nodeId("import")
                .build();
    }

    /** Both go on behind the position given. */
    void set(long sealed, long automation) {
        Map.of(Sealer.GROUP, sealed, AUTOMATION, automation).forEach((processor, position) -> {
            if (tokens.fetchSegments(processor).length == 0) {
                tokens.initializeTokenSegments(processor, 1, new GlobalSequenceTrackingToken(position));
            }
        });
    }
}
