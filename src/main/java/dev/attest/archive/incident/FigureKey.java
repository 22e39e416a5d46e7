package dev.attest.archive.incident;

/**
 * A casualty figure of the archive.
 *
 * @param article the place of its article in the archive
 * @param number its place in {@link dev.attest.article.Article#casualtyFigures()}
 */
public record FigureKey(int article, int number) implements Comparable<FigureKey> {
    /** By article, then by place in it. */
    @Override
    public int compareTo(FigureKey other) {
        int byArticle = Integer.compare(article, other.article);
        return byArticle != 0 ? byArticle : Integer.compare(number, other.number);
    }
}
