package vn.trachnhiem.shared.persons;

/** Asks for all persons in the register. */
public record AskPersons() {}
