package vn.trachnhiem.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this release, as built into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Sổ trách nhiệm " + (built == null ? "(not packaged)" : built)};
    }
}
