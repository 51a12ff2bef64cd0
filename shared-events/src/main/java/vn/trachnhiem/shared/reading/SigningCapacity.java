package vn.trachnhiem.shared.reading;

/** In which capacity a document is signed: in person, TM., KT., TL., TUQ. or Q. */
public enum SigningCapacity {
    DIRECT,
    TM,
    KT,
    TL,
    TUQ,
    Q
}
