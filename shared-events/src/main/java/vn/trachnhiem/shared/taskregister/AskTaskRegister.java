package vn.trachnhiem.shared.taskregister;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.DutyKind;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * Asks for a page of the task register. Every filter is optional.
 *
 * @param q part of a title or code, accents ignored
 * @param page from 1
 */
public record AskTaskRegister(
        @Nullable LocalDate on,
        @Nullable Instant asOf,
        @Nullable AgencyId lead,
        @Nullable TimeStatus status,
        @Nullable DutyKind kind,
        @Nullable ReformArea area,
        @Nullable DirectiveId directive,
        @Nullable String q,
        int page) {}
