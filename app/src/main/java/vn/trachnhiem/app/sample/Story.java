package vn.trachnhiem.app.sample;

import java.util.List;

/** The chapters of the sample's story, from the opening of the ledger in January 2022 to the end of 2025 (ADR 0006). */
final class Story {
    private Story() {}

    static List<Step> steps(Setting setting) {
        new Opening(setting).write();
        new Offices(setting).write();
        new Issue(setting).write();
        new Standing(setting).write();
        new Schemes(setting).write();
        new YearlyReports(setting).write();
        new FollowUps(setting).write();
        new Reorganisations(setting).write();
        new Handovers(setting).write();
        new Inspections(setting).write();
        new Corrections(setting).write();
        return setting.script().inOrder();
    }
}
