package nl.tredewijzer.registry.search.near;

/**
 * A place and where its middle lies.
 *
 * @param province by its Dutch name, in Frisian for Fryslân
 * @param latitude in degrees (WGS 84)
 * @param longitude in degrees (WGS 84)
 */
record Place(String name, String province, double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6371;

    Place {
        if (name.isEmpty() || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on earth");
        }
    }

    /** How far it is as the crow flies, in kilometres, on a sphere (haversine). */
    double kilometresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
    }

    /** Its name with its province, as it is told. */
    String told() {
        return name + " (" + province + ")";
    }
}
