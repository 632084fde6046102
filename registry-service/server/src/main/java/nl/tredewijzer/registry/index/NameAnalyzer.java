package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes names apart into words, without regard to case and accents; {@code B.V.} is the word {@code bv}. */
final class NameAnalyzer extends Analyzer {

    private static final Pattern ABBREVIATING_DOT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

    /** The text with its abbreviations written as one word; what is given to the analyzer goes through this first. */
    static String joined(String text) {
        return text.indexOf('.') < 0 ? text : ABBREVIATING_DOT.matcher(text).replaceAll("$1");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }

    /** The first words of a text. */
    List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(Fields.ANY_NAME, joined(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(word.toString());
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
