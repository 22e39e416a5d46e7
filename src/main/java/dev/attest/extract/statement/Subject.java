package dev.attest.extract.statement;

/**
 * Words that name who states something, by the tokens of a {@link Line}.
 *
 * @param first their first token
 * @param head the token that is their head ('spokesman' in 'a spokesman for the ministry')
 * @param last their last token, what 'of' or 'for' joins to the head included
 * @param opens the first token of the clause that they open: behind the mark or conjunction before them
 */
record Subject(int first, int head, int last, int opens) {}
