/**
 * Finds casualty figures: how many people, harmed how, who, by what, by whom, where, when, reported by whom. The way through
 * a sentence: every number of people ({@link dev.attest.extract.casualty.Groups}), what happened to each
 * ({@link dev.attest.extract.casualty.HarmFinder}), which is part of which ({@link dev.attest.extract.casualty.Subsets}), and
 * the words around that say by what, by whom, where and when ({@link dev.attest.extract.casualty.Circumstances}). Start
 * reading at {@link dev.attest.extract.casualty.CasualtyExtractor}.
 */
@NullMarked
package dev.attest.extract.casualty;

import org.jspecify.annotations.NullMarked;
