package vn.trachnhiem.seal.verifier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.seal.log.Policy;
import vn.trachnhiem.seal.reading.Fault;

/** The words of the command line. */
final class Arguments {
    private static final String KEY = "--key";
    private static final String KEY_FILE = "--key-file";
    private static final String POLICY = "--policy";
    private static final String CHECKPOINT = "--checkpoint";
    private static final String SAVE = "--save";
    private static final String LANG = "--lang";

    private final List<String> words = new ArrayList<>();
    private final Trust trust = new Trust();
    private final List<Path> earlier = new ArrayList<>();
    private Optional<Path> save = Optional.empty();
    private boolean help;

    /** The language asked for, whatever else may be wrong with the words; the environment's where none is. */
    static Words language(String[] words, String environment) {
        var asked = environment;
        for (int at = 0; at + 1 < words.length; at++) {
            asked = words[at].equals(LANG) ? words[at + 1] : asked;
        }
        return asked.startsWith("en") ? Words.ENGLISH : Words.VIETNAMESE;
    }

    static Request read(String[] words) throws Fault {
        var arguments = new Arguments();
        for (int at = 0; at < words.length; at++) {
            if (words[at].startsWith("-")) {
                at += arguments.option(words[at], at + 1 < words.length ? words[at + 1] : "");
            } else {
                arguments.words.add(words[at]);
            }
        }
        return arguments.request();
    }

    /** Takes one option; answers how many words of value it has. */
    private int option(String name, String value) throws Fault {
        if (name.equals("--help") || name.equals("-h")) {
            help = true;
            return 0;
        }
        Fault.unless(!value.isEmpty(), "an option that is unknown or lacks its value: " + Words.plain(name));
        switch (name) {
            case KEY -> trust.key(value);
            case KEY_FILE -> trust.keys(Disk.read(path(value)));
            case POLICY -> trust.policy(Disk.read(path(value)));
            case CHECKPOINT -> earlier.add(path(value));
            case SAVE -> save = Optional.of(path(value));
            case LANG -> Fault.unless(value.equals("vi") || value.equals("en"), "--lang is vi or en");
            default -> throw new Fault("an option that is unknown or lacks its value: " + Words.plain(name));
        }
        return 1;
    }

    private Request request() throws Fault {
        if (help) {
            return new Request.Help();
        }
        Fault.unless(words.size() == 2, "expected: receipt FILE, history FILE or log URL");
        var what = words.getLast();
        return switch (words.getFirst()) {
            case "receipt" -> receipt(what);
            case "history" -> history(what);
            case "log" -> new Request.CheckLog(what, trust.asPolicy(), List.copyOf(earlier), save);
            default -> throw new Fault("expected: receipt FILE, history FILE or log URL");
        };
    }

    private Request receipt(String file) throws Fault {
        Fault.unless(earlier.isEmpty(), "a receipt is not compared with " + CHECKPOINT);
        return new Request.CheckReceipt(path(file), unsaved());
    }

    private Request history(String file) throws Fault {
        return new Request.CheckHistory(path(file), unsaved(), List.copyOf(earlier));
    }

    private Policy unsaved() throws Fault {
        Fault.unless(save.isEmpty(), SAVE + " goes with log");
        return trust.asPolicy();
    }

    private static Path path(String text) throws Fault {
        try {
            return Path.of(text);
        } catch (InvalidPathException none) {
            throw new Fault("not a path: " + Words.plain(text));
        }
    }
}
