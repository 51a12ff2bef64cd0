package vn.trachnhiem.seal.verifier;

/** The rules, kept by the jar as people start it. */
class VerifierJarTest extends VerifierRules {
    @Override
    Cli run(Object... words) {
        return Cli.process(folder, words);
    }
}
