package dev.attest.document;

/** Tells the direction of writing from the letters of a text. */
final class WritingDirection {
    private WritingDirection() {}

    /** The direction in which most letters of {@code text} are written. */
    static Document.Direction of(String text) {
        int right = 0;
        int left = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                right++;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                left++;
            }
        }
        return right > left ? Document.Direction.RIGHT_TO_LEFT : Document.Direction.LEFT_TO_RIGHT;
    }
}
