package vn.trachnhiem.shared.task;

import java.time.LocalDate;

/**
 * One occurrence of a yearly report.
 *
 * @param year the year reported on
 * @param lastDay last day in time, inclusive; "trước ngày 15/12" gives the 14th
 */
public record ReportPeriod(int year, LocalDate lastDay) {}
