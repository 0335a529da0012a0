package org.clausebook.harm;

/**
 * One defect in one place.
 *
 * @param language tag of the text that has it
 * @param clause   id of the section or clause that it is in
 * @param from     where the text differs from the sound one: inclusive, 0-based, in UTF-16 units of the file
 * @param to       exclusive; in the sound text
 * @param instead  what stands there in the harmed text
 */
public record Injection(Harm harm, String language, String clause, int from, int to, String instead) {

    /** The text of the whole file with the defect. */
    public String into(String text) {
        return text.substring(0, from) + instead + text.substring(to);
    }
}
