package vn.trachnhiem.shared.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What came of opening a file: its text, or a refusal that says what the file is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReadOutcome.Read.class, name = "read"),
    @JsonSubTypes.Type(value = ReadOutcome.Refused.class, name = "refused")
})
public sealed interface ReadOutcome {

    record Read(SourceText source) implements ReadOutcome {}

    /** Not read. The detail is what was found or the limit that was passed (a name or a number), empty where there is none */
    record Refused(Refusal reason, String detail) implements ReadOutcome {}
}
