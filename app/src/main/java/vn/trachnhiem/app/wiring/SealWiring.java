package vn.trachnhiem.app.wiring;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.axon.StoredBytes;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.query.sealing.LedgerAudit;
import vn.trachnhiem.query.sealing.LogFiles;
import vn.trachnhiem.query.sealing.ReceiptAnswers;
import vn.trachnhiem.query.sealing.SealAnswers;
import vn.trachnhiem.query.sealing.SealTables;

/** What shows the seal, in every process that answers questions. */
@Configuration(proxyBeanMethods = false)
@Profile("query")
public class SealWiring {
    @Bean
    SealTables sealTables(JdbcClient jdbc) {
        return new SealTables(jdbc, Schemas.SEAL);
    }

    @Bean
    SealFolder sealFolder(@Value("${ledger.seal.folder}") Path folder) {
        return new SealFolder(folder);
    }

    @Bean
    SealAnswers sealAnswers(SealTables tables) {
        return new SealAnswers(tables);
    }

    @Bean
    LogFiles logFiles(SealTables tables) {
        return new LogFiles(tables);
    }

    @Bean
    ReceiptAnswers receiptAnswers(SealTables tables, StoredBytes facts) {
        return new ReceiptAnswers(tables, facts);
    }

    @Bean
    LedgerAudit ledgerAudit(SealTables tables, StoredBytes facts) {
        return new LedgerAudit(tables, facts);
    }
}
