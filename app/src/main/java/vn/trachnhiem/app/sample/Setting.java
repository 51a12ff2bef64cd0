package vn.trachnhiem.app.sample;

import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

/** What every chapter of the story works with. */
record Setting(
        Script script, Cast cast, Calendar calendar, Docket docket, PersonalFields fields, EvidenceStore evidence) {
    static Setting of(PersonalFields fields, EvidenceStore evidence) {
        return new Setting(new Script(), new Cast(), new Calendar(), new Docket(), fields, evidence);
    }
}
