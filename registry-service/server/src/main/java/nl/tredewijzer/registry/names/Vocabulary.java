package nl.tredewijzer.registry.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of single words: what sort they are, what they abbreviate, what they are in another language. */
public final class Vocabulary {

    /** Sorts of words by what their presence says about which organisation is meant. */
    public enum Sort {
        /** Articles and prepositions: they come and go. */
        FILLER,
        /** Words that tell companies of one group apart: Holding, Beheer, Groep. */
        STRUCTURE,
        /** A part of the world: Nederland, Europe, Noord. */
        REGION,
        /** Says that it is a branch of a foreign company. */
        BRANCH,
        /** A legal form out of its place. */
        FORM,
        /** What a typing error leaves of a legal form or of a connecting word. */
        REMNANT,
        /** A number, Roman ones too. */
        NUMBER,
        /** A place. */
        PLACE,
        /** Any other word. */
        WORD
    }

    private static final Map<String, Sort> SORTS = new HashMap<>();
    private static final Map<String, Set<String>> ABBREVIATIONS = new HashMap<>();
    private static final Map<String, Integer> CONCEPTS = new HashMap<>();
    private static final Map<String, List<String>> WRITTEN_OUT = new HashMap<>();
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("xi", "11"),
            Map.entry("xii", "12"),
            Map.entry("xiii", "13"),
            Map.entry("xiv", "14"),
            Map.entry("xv", "15"));

    static {
        for (List<String> row : Table.read("words.csv")) {
            for (String word : row.get(1).split(" ")) {
                SORTS.put(Folding.compact(word), Sort.valueOf(row.get(0)));
            }
        }
        for (List<String> row : Table.read("abbreviations.csv")) {
            List<String> meanings = List.of(row.get(1).split("\\|"));
            if (meanings.get(0).contains(" ")) {
                WRITTEN_OUT.put(Folding.compact(row.get(0)), Tokens.of(Folding.folded(meanings.get(0))));
            } else {
                Set<String> known = ABBREVIATIONS.computeIfAbsent(Folding.compact(row.get(0)), any -> new HashSet<>());
                meanings.forEach(meaning -> known.add(Folding.compact(meaning)));
            }
        }
        int concept = 0;
        for (List<String> row : Table.read("translations.csv")) {
            concept++;
            for (String word : row.get(0).split("\\|")) {
                CONCEPTS.put(Folding.compact(word), concept);
            }
        }
    }

    private Vocabulary() {}

    /** What sort of word it is. */
    public static Sort sortOf(String word) {
        Sort known = SORTS.get(word);
        if (known != null) {
            return known;
        }
        if (LegalForms.isSpelling(word) || LegalForms.isSpelling(Scanning.written(word))) {
            return Sort.FORM;
        }
        if (Character.isDigit(word.charAt(0))
                && word.chars().filter(Character::isDigit).count() * 2 > word.length()) {
            return Sort.NUMBER;
        }
        return PlaceSuffix.isPlaceWord(word) ? Sort.PLACE : Sort.WORD;
    }

    /** Whether one of them is short for the other by the table. */
    public static boolean abbreviates(String one, String other) {
        return ABBREVIATIONS.getOrDefault(one, Set.of()).contains(other)
                || ABBREVIATIONS.getOrDefault(other, Set.of()).contains(one);
    }

    /** Whether they mean the same in two languages, or in two forms. */
    public static boolean translates(String one, String other) {
        Integer concept = CONCEPTS.get(one);
        return concept != null && concept.equals(CONCEPTS.get(other));
    }

    /** The words with Roman numerals as numbers, and with what has one long form only written out. */
    static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WRITTEN_OUT.containsKey(word)) {
                plain.addAll(WRITTEN_OUT.get(word));
            } else if (i > 0 && ROMAN.containsKey(word)) {
                plain.add(ROMAN.get(word));
            } else {
                plain.add(i > 0 && i == words.size() - 1 && word.equals("i") ? "1" : word);
            }
        }
        return plain;
    }
}
