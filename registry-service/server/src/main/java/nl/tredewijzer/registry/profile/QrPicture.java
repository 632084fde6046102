package nl.tredewijzer.registry.profile;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as SVG.
 *
 * @param size modules on a side, the quiet border of four included (ISO/IEC 18004)
 * @param path the dark modules, one square each
 */
record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    /** The code of a text, readable with a quarter of it dirty. */
    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
