package vn.trachnhiem.query.reading.proposal;

import vn.trachnhiem.query.reading.register.Run;
import vn.trachnhiem.shared.reading.Why;

/**
 * Who a clause names as the one to act.
 *
 * @param predicate where what they are to do begins
 * @param asked whether somebody else orders it ("giao", "yêu cầu", "đề nghị")
 * @param leadIn whether words before the name ("Trước ngày 30/6, …") belong to the order too
 */
record Subject(Run run, int predicate, boolean leadIn, boolean asked, Why why) {}
