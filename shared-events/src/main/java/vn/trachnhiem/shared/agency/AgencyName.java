package vn.trachnhiem.shared.agency;

import java.util.List;

/**
 * What an agency is called.
 *
 * @param official the legal name
 * @param brief for tables
 * @param aliases abbreviations and other spellings under which documents name it
 */
public record AgencyName(String official, String brief, List<String> aliases) {
    public AgencyName {
        aliases = List.copyOf(aliases);
    }
}
