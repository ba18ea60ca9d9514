package infcheck.report.ci;

import infcheck.report.page.TerminalText;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text, written from front to back, each element on a line of its own; every text in it is escaped by the JDK's writer. */
final class Xml {
    private static final Pattern NO_XML = Pattern.compile("[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringWriter text = new StringWriter().append(DECLARATION);
    private final XMLStreamWriter out = writer(text);
    private int depth;

    private static XMLStreamWriter writer(StringWriter text) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with others in it. */
    Xml element(String name, Map<String, String> attributes, Runnable content) {
        return written(() -> {
            start(name, attributes);
            out.writeCharacters("\n");
            depth++;
            content.run();
            depth--;
            out.writeCharacters("  ".repeat(depth));
            end();
        });
    }

    /** An element without anything in it. */
    Xml element(String name, Map<String, String> attributes) {
        return element(name, attributes, "");
    }

    /** An element with a text in it. */
    Xml element(String name, Map<String, String> attributes, String words) {
        return written(() -> {
            start(name, attributes);
            out.writeCharacters(safe(words));
            end();
        });
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        out.writeCharacters("  ".repeat(depth));
        out.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), safe(attribute.getValue()));
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private static String safe(String words) {
        return NO_XML.matcher(TerminalText.safe(words)).replaceAll("?");
    }

    /** The whole text. */
    String text() {
        return written(out::flush).text.toString();
    }

    private Xml written(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a text in memory takes everything
        }
    }

    /** Something that is written. */
    private interface Step {
        void write() throws XMLStreamException;
    }
}
