package infcheck.fact;

/** How an item was eliminated. */
public enum Method {
    DESTRUCTION,
    LAUNCH
}
