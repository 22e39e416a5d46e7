/**
 * Which casualty figures of several articles speak of the same event, and what each source says of it. Knows articles and their
 * findings, and nothing of the archive around them. Figures are put side by side here, never added up. Start reading at
 * {@link dev.attest.archive.incident.Incidents}.
 */
@NullMarked
package dev.attest.archive.incident;

import org.jspecify.annotations.NullMarked;
