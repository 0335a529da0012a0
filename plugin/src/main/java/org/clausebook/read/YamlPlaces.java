package org.clausebook.read;

import org.clausebook.source.Location;
import org.clausebook.source.TextFile;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The YAML library's marks as places. Marks count code points, places UTF-16 units; counting goes on from the mark before,
 * because a line may hold thousands.
 */
final class YamlPlaces {

    private final TextFile file;
    private int line = -1;
    private int codePoints;
    private int column;

    YamlPlaces(TextFile file) {
        this.file = file;
    }

    Location of(Mark mark) {
        int wanted = Math.min(mark.getLine(), file.lineCount() - 1);
        if (wanted != line || mark.getColumn() < codePoints) {
            line = wanted;
            codePoints = 0;
            column = 0;
        }
        int start = file.lineStart(line);
        while (codePoints < mark.getColumn() && start + column < file.lineEnd(line)) {
            column += Character.charCount(file.text().codePointAt(start + column));
            codePoints++;
        }
        return new Location(file.path(), line, column);
    }
}
