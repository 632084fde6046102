package nl.tredewijzer.tender.formats.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Reads one part of a workbook. */
@FunctionalInterface
interface PartReader<T> {

    /** What the part says; the stream ends where the part ends. */
    T read(InputStream part) throws IOException, XMLStreamException;
}
