package infcheck.report.page;

import infcheck.finding.Status;

/** A colour of text on a terminal. It only repeats what words say. */
public enum TextColour {
    RED("1;31"),
    YELLOW("33"),
    MAGENTA("35"),
    CYAN("36"),
    GREEN("32"),
    FAINT("2");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    TextColour(String code) {
        this.code = code;
    }

    /** The words between the codes that turn the colour on and off. */
    public String of(String words) {
        return ESCAPE + code + "m" + words + ESCAPE + "0m";
    }

    static TextColour of(Status status) {
        return switch (status) {
            case VIOLATION -> RED;
            case DISPUTED -> YELLOW;
            case INDETERMINATE -> MAGENTA;
            case EXEMPT -> CYAN;
            case COMPLIANT -> GREEN;
            case OUT_OF_SCOPE -> FAINT;
        };
    }
}
