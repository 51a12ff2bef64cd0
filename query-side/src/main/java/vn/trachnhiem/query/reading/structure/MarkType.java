package vn.trachnhiem.query.reading.structure;

import vn.trachnhiem.shared.reading.ProvisionKind;

/** The ways in which a provision is marked, outermost first; the order is the usual nesting. */
public enum MarkType {
    PART(ProvisionKind.PART),
    CHAPTER(ProvisionKind.CHAPTER),
    SECTION(ProvisionKind.SECTION),
    CAPITAL_LETTER(ProvisionKind.SECTION),
    ROMAN(ProvisionKind.SECTION),
    ARTICLE(ProvisionKind.ARTICLE),
    NUMBER(ProvisionKind.CLAUSE),
    NUMBER_2(ProvisionKind.CLAUSE),
    NUMBER_3(ProvisionKind.CLAUSE),
    NUMBER_4(ProvisionKind.CLAUSE),
    LETTER(ProvisionKind.POINT),
    /** "1)", whose place depends on what is open. */
    NUMBER_IN_BRACKET(ProvisionKind.CLAUSE),
    DASH(ProvisionKind.INDENT),
    PLUS(ProvisionKind.INDENT),
    ROW(ProvisionKind.TABLE_ROW),
    NONE(ProvisionKind.PARAGRAPH);

    private final ProvisionKind kind;

    MarkType(ProvisionKind kind) {
        this.kind = kind;
    }

    public ProvisionKind kind() {
        return kind;
    }

    boolean heading() {
        return compareTo(ARTICLE) <= 0;
    }

    boolean numbered() {
        return compareTo(NUMBER) >= 0 && compareTo(NUMBER_4) <= 0;
    }

    static MarkType numberOfDepth(int depth) {
        return switch (depth) {
            case 1 -> NUMBER;
            case 2 -> NUMBER_2;
            case 3 -> NUMBER_3;
            default -> NUMBER_4;
        };
    }
}
