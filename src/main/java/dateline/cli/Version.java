package dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest, and the JVM's. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Dateline " + ofProgram(), "Java ${java.version} (${java.vm.name}, ${java.vendor})"};
    }

    static String ofProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}
