package infcheck.fact;

/** The force that carries a missile over most of its flight path. */
public enum FlightPath {
    BALLISTIC,
    AERODYNAMIC,
    BOOST_GLIDE,
    OTHER
}
