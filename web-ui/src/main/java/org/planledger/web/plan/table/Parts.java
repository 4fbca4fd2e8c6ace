package org.planledger.web.plan.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, looked through and packed again: what reads it afterwards meets nothing that was not looked
 * at, and nothing that grows.
 */
final class Parts {
    /** Bytes of all parts, unpacked. */
    static final int MOST_BYTES = 20_000_000;

    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
    private static final int MOST_PARTS = 1_000;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]{1,3})[.]xml");
    private static final Pattern NEAR = Pattern.compile("\\s*[0-9]{1,6}\\s*");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3}[0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Map<Integer, Map<String, Integer>> merged = new HashMap<>();
    private boolean workbook;
    private boolean shared;

    private Parts() {}

    static Parts of(byte[] bytes) throws Unreadable {
        var parts = new Parts();
        // Excel writes archives that can only be read by their directory
        try (var in = ZipFile.builder().setByteArray(bytes).get();
                var out = new ZipOutputStream(parts.packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            int left = MOST_BYTES;
            int count = 0;
            for (var entry : Collections.list(in.getEntries())) {
                if (!METHODS.contains(entry.getMethod())) throw new Unreadable("broken-xlsx");
                byte[] part;
                try (var unpacked = in.getInputStream(entry)) {
                    part = unpacked.readNBytes(left + 1);
                }
                left -= part.length;
                if (left < 0 || ++count > MOST_PARTS) throw new Unreadable("swollen", MOST_BYTES / 1_000_000);
                parts.take(entry.getName(), part, out);
            }
        } catch (IOException | XMLStreamException | RuntimeException _) {
            throw new Unreadable("broken-xlsx");
        }
        if (!parts.workbook) throw new Unreadable("not-xlsx");
        return parts;
    }

    private void take(String name, byte[] part, ZipOutputStream out)
            throws IOException, XMLStreamException, Unreadable {
        if (name.endsWith("vbaProject.bin")) throw new Unreadable("macros");
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
        workbook |= name.equals("xl/workbook.xml");
        lookThrough(name, part);
        out.putNextEntry(new ZipEntry(name));
        out.write(part);
        out.closeEntry();
    }

    private void lookThrough(String name, byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var sheet = SHEET.matcher(name);
        var ends = new HashMap<String, Integer>();
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) throw new XMLStreamException("no office program writes a DTD");
            if (event == XMLStreamReader.START_ELEMENT) look(xml, ends);
        }
        if (sheet.matches()) merged.put(Integer.parseInt(sheet.group(1)), ends);
    }

    /** A reader would lay out all columns before ZZZZZZ, and all texts before the two thousand millionth. */
    private void look(XMLStreamReader xml, Map<String, Integer> ends) throws XMLStreamException {
        var name = xml.getLocalName();
        if (name.equals("c")) {
            var place = xml.getAttributeValue(null, "r");
            if (place != null && !PLACE.matcher(place).matches()) throw new XMLStreamException("no place: " + place);
            shared = "s".equals(xml.getAttributeValue(null, "t"));
        }
        if (name.equals("v") && shared && !NEAR.matcher(xml.getElementText()).matches())
            throw new XMLStreamException("no text of this book");
        if (name.equals("mergeCell")) {
            var area = AREA.matcher(xml.getAttributeValue(null, "ref"));
            if (area.matches()) ends.put(area.group(1), Integer.parseInt(area.group(2)));
        }
    }

    byte[] packed() {
        return packed.toByteArray();
    }

    /**
     * The cells that reach downwards, and the number of the line where they end.
     *
     * @param sheet from 1
     */
    Map<String, Integer> merged(int sheet) {
        return merged.getOrDefault(sheet, Map.of());
    }
}
