package nl.tredewijzer.cli;

import nl.tredewijzer.tender.run.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the plugin. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tredewijzer " + ToolVersion.get()};
    }
}
