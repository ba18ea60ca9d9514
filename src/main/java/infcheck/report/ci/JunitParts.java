package infcheck.report.ci;

import infcheck.finding.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parts that JUnit XML of every kind has. */
final class JunitParts {
    private JunitParts() {}

    /** The attributes of a suite, or of all of them. */
    static Map<String, String> suite(String name, long tests, long failures) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", String.valueOf(tests));
        attributes.put("failures", String.valueOf(failures));
        attributes.put("errors", "0");
        return attributes;
    }

    static Map<String, String> testCase(String name, String group, Status status) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("classname", group);
        attributes.put("status", status.name());
        return attributes;
    }

    static void property(Xml xml, String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("value", value);
        xml.element("property", attributes);
    }

    /** Writes how a test case ends. */
    static void ending(Xml xml, TestVerdict verdict, Status status, String headline, String words) {
        switch (verdict) {
            case FAILED -> {
                Map<String, String> attributes = new LinkedHashMap<>();
                attributes.put("type", status.name());
                attributes.put("message", headline);
                xml.element("failure", attributes, words);
            }
            case SKIPPED -> xml.element("skipped", Map.of(), headline).element("system-out", Map.of(), words);
            case PASSED -> xml.element("system-out", Map.of(), words);
        }
    }
}
