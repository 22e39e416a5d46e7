/**
 * Finds the proper names of an article: which words are names, what bears them, and which mentions mean the same. Start reading
 * at {@link dev.attest.extract.name.NameFinder}, which has the steps in order: runs of capitalised words are cut into
 * candidates, each kind is judged from all mentions together, and mentions are grouped to entities.
 *
 * <p>The extractors of persons, organisations and places turn what was found into findings.
 */
@NullMarked
package dev.attest.extract.name;

import org.jspecify.annotations.NullMarked;
